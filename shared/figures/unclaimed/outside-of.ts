import type { Token } from '../../article/tokens.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';
import { FINITE, SAYS_WHAT_WAS, TAKES_WHAT_IS } from './words.ts';

/**
 * Whether the figure at token `at` stands outside what the word at `place` foretells or wishes: in a clause of its own, as
 * something that is there already, or as said to have been so.
 */
export function isOutsideOf(
  sentence: SentenceReading,
  place: number,
  at: number,
  why: 'forecast' | 'hope',
): boolean {
  return (
    clauseBegins(sentence, place, at) ||
    takesWhatIs(sentence, place) ||
    isPassed(sentence, place, at) ||
    isInPastClause(sentence, place, at) ||
    (why === 'forecast' && (saysWhatWas(sentence, place, at) || isSoAlready(sentence, place, at)))
  );
}

/** "The plan to spend £40m passed by a vote": what was only planned has been decided, and what is told of that is told. */
function isPassed(sentence: SentenceReading, place: number, at: number): boolean {
  if (!PLAN.test(wordAt(sentence, place)) || !OPENS_NOUN.test(wordAt(sentence, place - 1))) return false;
  const behind = sentence.tokens.slice(place + 1, at + MOST_TO_PASSED);
  const verb = behind.findIndex(({ lower }) => PASSED.test(lower));
  if (verb < 0 || behind.slice(0, verb).some(({ lower, text }) => RELATIVE.test(lower) || text === ';'))
    return false;
  return true;
}

const PLAN = /^(?:plans?|proposals?|proposed|motion|idea|pledge|promise)$/;
const OPENS_NOUN = /^(?:the|a|an|its|their|his|her|this|that)$/;
const PASSED = /^(?:passed|carried|approved|adopted|agreed|won|cleared|survived)$/;
/** Tokens behind the figure among which the verb may stand. */
const MOST_TO_PASSED = 7;

/** "Wants Busk to lighten a debt that amounted to 177 per cent": what a clause tells of the past is no wish. */
function isInPastClause(sentence: SentenceReading, place: number, at: number): boolean {
  const between = sentence.tokens.slice(place + 1, at);
  const opens = between.findLastIndex(({ lower }) => /^(?:that|which)$/.test(lower));
  const before = between[opens - 1];
  const verb = between[opens + 1]?.text ?? '';
  return opens > 0 && before?.kind === 'word' && PAST.test(verb);
}

const PAST = /^(?:was|were|had|came|stood|fell|rose|cost|took|\p{Ll}{2,}ed)$/u;

/** "Reckons that one in ten of his blocks is already weathered": a guess at what is. */
function isSoAlready(sentence: SentenceReading, place: number, at: number): boolean {
  return (
    /^reckons?$/.test(wordAt(sentence, place)) &&
    sentence.tokens.slice(at, at + MOST_TO_ALREADY).some(({ lower }) => lower === 'already')
  );
}

const MOST_TO_ALREADY = 9;

/** "Will inherit debts of 9bn", "will also take over a fleet of 12": what is taken over is there already. */
function takesWhatIs(sentence: SentenceReading, place: number): boolean {
  const words = sentence.tokens.slice(place + 1, place + 4).map((token) => token.lower);
  const verb = words.findIndex((word) => !/^(?:also|now|soon|then|to|be)$/.test(word));
  const word = words[verb] ?? '';
  return TAKES_WHAT_IS.has(word) || (word === 'take' && sentence.tokens[place + 2 + verb]?.lower === 'over');
}

/** "Reckons he has walked 300 miles": behind a word of guessing, something is said to have been so. */
function saysWhatWas(sentence: SentenceReading, from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (!SAYS_WHAT_WAS.has(word) || MAY_BE.test(wordAt(sentence, place - 1))) continue;
    if (word === 'was' || word === 'were') return !isIf(sentence, place);
    if (sentence.tokens.slice(place + 1, Math.min(to, place + 3)).some(isParticiple)) return true;
  }
  return false;
}

const MAY_BE = /^(?:to|will|would|may|might|could|should|shall|must|can|['’]ll|not|also)$/;

/** "Would fall if it were closed". */
function isIf(sentence: SentenceReading, place: number): boolean {
  return sentence.tokens
    .slice(Math.max(0, place - 4), place)
    .some(({ lower }) => /^(?:if|as|unless)$/.test(lower));
}

function isParticiple(token: Token): boolean {
  return (
    /\p{Ll}{2,}ed$/u.test(token.text) ||
    /^(?:been|made|sold|spent|lost|won|paid|cut|built|taken)$/.test(token.lower)
  );
}

/** How many words a subject may have before its verb shows that a clause has begun. */
const LONGEST_SUBJECT = 4;

/** "The bill, auditors will tell you, stands at 3": a comma or "and" with a finite verb behind it. */
function clauseBegins(sentence: SentenceReading, from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) {
    const join = sentence.tokens[place];
    if (join?.text !== ',' && join?.lower !== 'and') continue;
    if (join.text === ',' && closesRelativeClause(sentence, from, place)) return true;
    for (let ahead = place + 1; ahead <= Math.min(to - 1, place + 1 + LONGEST_SUBJECT); ahead += 1) {
      const word = sentence.tokens[ahead];
      if (word?.text === ',' || word?.lower === 'to' || word?.lower === 'that') break;
      if (word !== undefined && FINITE.has(word.lower)) return true;
    }
  }
  return false;
}

const RELATIVE = /^(?:which|who|that|whom)$/;

/** "The rate, which a forecaster may expect to fall, came to 3": the word stands in a clause that the comma closes. */
function closesRelativeClause(sentence: SentenceReading, from: number, comma: number): boolean {
  const verb = sentence.tokens[comma + 1]?.text ?? '';
  return (
    /^(?:\p{Ll}{2,}(?:ed|es)|put|set|came|gave|made|took|paid|kept)$/u.test(verb) &&
    sentence.tokens.slice(Math.max(0, from - 8), from).some(({ lower }) => RELATIVE.test(lower))
  );
}
