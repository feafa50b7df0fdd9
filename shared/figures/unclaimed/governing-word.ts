import type { Token } from '../../article/tokens.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../reading/words-around.ts';
import { isForetold, isWarning } from './foretold.ts';
import { isOutsideOf } from './outside-of.ts';
import {
  BEFORE_TO,
  DETERMINERS,
  ENDS_SCOPE,
  FORECAST,
  GIVEN_WORD,
  HOPE,
  LINKS,
  MODALS,
  NEEDS_LINK,
  OWN_LINK,
} from './words.ts';

/** A word that foretells, hopes or supposes what follows it in its clause. */
export interface GoverningWord {
  readonly token: Token;
  readonly why: 'forecast' | 'hope';
  /** Only a modal verb, "about to", or a word for something done; a fact that bears the figure out outweighs it. */
  readonly weak: boolean;
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/;
const IS = /^(?:is|are)$/;
const SUBJECT_PRONOUN = /^(?:i|we|he|she|it|they|who|you)$/;

/** The nearest word before the quantity that makes it a forecast or a hope, within its clause; null where none does. */
export function governingWord(sentence: SentenceReading, quantity: Quantity): GoverningWord | null {
  const at = tokenAt(sentence, quantity.start);
  const first = firstTokenOf(sentence, quantity);
  if (isApposition(sentence, quantity, at) || isSetAgainst(sentence, quantity, first)) return null;
  const isCost = isOfACost(sentence, quantity, first);
  for (let place = first - 1; place >= 0; place -= 1) {
    const token = sentence.tokens[place];
    if (token === undefined || (ENDS_SCOPE.has(token.lower) && !isOfVerb(sentence, place))) return null;
    if (closesQuote(sentence, token)) return null;
    const found = readGoverning(sentence, place, token, first);
    if (found === 'none') return null;
    if (found === null) continue;
    return isOutsideOf(sentence, place, at, found.why) ? null : { ...found, weak: found.weak || isCost };
  }
  return null;
}

/** "We expect more by summer," she said of the 31 trains: what is quoted ends there. */
export function closesQuote({ text, start }: SentenceReading, token: Token): boolean {
  if (token.text === '”') return true;
  return token.text === '"' && /[^\s(]/.test(text[token.start - start - 1] ?? ' ');
}

/** "Would come down by two points", "might put up half a billion": the word belongs to the verb, and begins no comparison. */
function isOfVerb(sentence: SentenceReading, place: number): boolean {
  return (
    /^(?:up|down)$/.test(wordAt(sentence, place)) &&
    (/^(?:come|go|be|bring|drive|push|get|move|end|edge|creep|inch)$/.test(wordAt(sentence, place - 1)) ||
      (/^\p{L}/u.test(wordAt(sentence, place - 1)) &&
        (MODALS.has(wordAt(sentence, place - 2)) ||
          /^(?:will|shall|would)$/.test(wordAt(sentence, place - 2)))))
  );
}

/** "€1.20 a share, against €1.05 last time": what something to come is held against has been. */
function isSetAgainst(sentence: SentenceReading, { kind }: Quantity, first: number): boolean {
  return (kind === 'money' || kind === 'percent') && /^(?:against|versus)$/.test(wordAt(sentence, first - 1));
}

/** "Plans to build a pier, at a cost of £3m": what is planned has its price already. */
function isOfACost(sentence: SentenceReading, { kind }: Quantity, first: number): boolean {
  return (
    kind === 'money' &&
    wordAt(sentence, first - 1) === 'of' &&
    /^(?:cost|price|budget)$/.test(wordAt(sentence, first - 2))
  );
}

function readGoverning(
  sentence: SentenceReading,
  place: number,
  token: Token,
  first: number,
): GoverningWord | 'none' | null {
  if (MODALS.has(token.lower) && token.text !== 'May')
    return token.lower === 'can' || leavesOutVerb(sentence, place) || isAllowed(sentence, place, first)
      ? 'none'
      : { token, why: 'forecast', weak: true };
  if (token.lower === 'us' && /^(?:give|let|get)$/.test(sentence.tokens[place - 1]?.lower ?? ''))
    return { token, why: 'hope', weak: false };
  if (token.lower === 'if' && /^(?:surprised?|amazed|astonished|shocked)$/.test(wordAt(sentence, place - 1)))
    return { token, why: 'forecast', weak: false };
  if (isForetold(sentence, place, first)) return { token, why: 'forecast', weak: false };
  if (first - place <= 3 && isWarning(sentence, place)) return { token, why: 'forecast', weak: true };
  if (isToCome(sentence, place))
    return { token, why: 'forecast', weak: token.lower === 'about' || IS.test(token.lower) };
  if (!governs(sentence, place)) return null;
  if (HOPE.has(token.lower)) return { token, why: 'hope', weak: isGivenOutright(sentence, place) };
  return FORECAST.has(token.lower) ? { token, why: 'forecast', weak: token.lower === 'will' } : null;
}

/** "Did all she could for the Otters, who": what was possible was done, and nothing is foretold. */
function leavesOutVerb(sentence: SentenceReading, place: number): boolean {
  return (
    /^(?:could|might)$/.test(wordAt(sentence, place)) &&
    /^(?:[,.;:]|to|for|in|with|on|at|and|but|as|when)$/.test(wordAt(sentence, place + 1))
  );
}

/** "A prize may be split among no more than four": what a rule allows, at most or at least, is no forecast. */
function isAllowed(sentence: SentenceReading, place: number, first: number): boolean {
  if (wordAt(sentence, place) !== 'may') return false;
  const [one, two, three] = [1, 2, 3].map((step) => wordAt(sentence, first + step - 1));
  const isLimit =
    (one === 'no' && /^(?:more|fewer|less)$/.test(two ?? '') && three === 'than') ||
    (one === 'at' && /^(?:most|least)$/.test(two ?? ''));
  const verb = wordAt(sentence, place + 1);
  return (
    isLimit &&
    (RULED.test(verb) ||
      (verb === 'be' && /(?:ed|en|split|held|sold|paid|set|cut)$/.test(wordAt(sentence, place + 2))))
  );
}

const RULED =
  /^(?:have|hold|own|carry|serve|stay|keep|sit|use|employ|charge|spend|field|withdraw|work|drive)$/;

/** "The hosts promise 900 athletes": a thing promised, which may be there already, and not an act. */
function isGivenOutright(sentence: SentenceReading, place: number): boolean {
  return GIVEN_WORD.has(sentence.tokens[place]?.lower ?? '') && sentence.tokens[place + 1]?.kind === 'number';
}

/** "Going to house", "is about to open", "would like to manage", "is to have": before "to" and a verb, not a place. */
function isToCome(sentence: SentenceReading, place: number): boolean {
  const word = sentence.tokens[place]?.lower ?? '';
  const wouldLike = word === 'like' && /(?:^would|['’]d)$/.test(sentence.tokens[place - 1]?.lower ?? '');
  if (!(BEFORE_TO.has(word) || wouldLike || IS.test(word)) || sentence.tokens[place + 1]?.lower !== 'to')
    return false;
  const verb = sentence.tokens[place + 2];
  if (IS.test(word)) return COMES_TO_BE.test(verb?.lower ?? '');
  return verb?.kind === 'word' && verb.text === verb.lower && !DETERMINERS.has(verb.lower);
}

/** Verbs of what comes to be: "is to carry 80 passengers" says what it is built for. */
const COMES_TO_BE = /^(?:have|be|become|get|receive|rise|fall|grow|shrink|go|increase|lose|gain)$/;

/** "The will of the voters": a noun. */
function isNoun(sentence: SentenceReading, place: number): boolean {
  return (
    sentence.tokens[place]?.lower === 'will' &&
    DETERMINERS.has(sentence.tokens[place - 1]?.lower ?? '') &&
    sentence.tokens[place + 1]?.lower === 'of'
  );
}

/** "Set" in "a set of", "plans" in "the plans", "due" in "due process" govern nothing. */
function governs(sentence: SentenceReading, place: number): boolean {
  const { lower } = sentence.tokens[place] as Token;
  if (!NEEDS_LINK.has(lower)) return !isNoun(sentence, place);
  const before = sentence.tokens[place - 1]?.lower ?? '';
  if (before === 'than' || before === 'as') return false;
  if (isThingDone(sentence, place)) return false;
  const after = sentence.tokens[place + 1];
  if (lower === 'due') return BE.test(before) && after?.lower === 'to' && isVerbAt(sentence, place + 2);
  const own = OWN_LINK.get(lower);
  if (own !== undefined) return own.has(after?.lower ?? '');
  return LINKS.has(after?.lower ?? '') || isVerb(sentence, place) || isVerbOfSum(sentence, place);
}

/** "A project that cost 6bn", "a plan which has saved 40 lives": a noun, of which is told what it did. */
function isThingDone(sentence: SentenceReading, place: number): boolean {
  return (
    DETERMINERS.has(wordAt(sentence, place - 1)) &&
    /^(?:that|which)$/.test(wordAt(sentence, place + 1)) &&
    /^(?:cost|has|have|had|was|were|took|brought|made|began|\p{Ll}{2,}ed)$/u.test(wordAt(sentence, place + 2))
  );
}

/** "He expected the council to", "the state has promised 60": something is said to be promised, by somebody. */
function isVerb(sentence: SentenceReading, place: number): boolean {
  const [before, after] = [sentence.tokens[place - 1], sentence.tokens[place + 1]];
  if (before?.kind !== 'word' || after === undefined || DETERMINERS.has(before.lower)) return false;
  const takesObject = after.kind === 'number' || DETERMINERS.has(after.lower) || /^[$£€]$/.test(after.text);
  const hasSubject =
    SUBJECT_PRONOUN.test(before.lower) ||
    /^(?:has|have|had|also|now|even)$/.test(before.lower) ||
    (/^\p{Lu}/u.test(before.text) && !before.lower.endsWith("'s") && place > 1);
  return hasSubject || (takesObject && !BE.test(before.lower) && before.text === before.lower);
}

/** "The chip maker forecasts revenue of $37.5 billion": a verb in the present, between its subject and a sum. */
function isVerbOfSum(sentence: SentenceReading, place: number): boolean {
  const [before, noun] = [sentence.tokens[place - 1], sentence.tokens[place + 1]];
  const isNoun = (word: Token | undefined) =>
    word?.kind === 'word' && word.text === word.lower && !DETERMINERS.has(word.lower);
  const of = wordAt(sentence, place + 2) === 'of' ? place + 3 : place + 4;
  return (
    /^(?:forecasts|projects|plans|targets|promises|proposes)$/.test(wordAt(sentence, place)) &&
    isNoun(before) &&
    isNoun(noun) &&
    wordAt(sentence, of - 1) === 'of' &&
    /^(?:[$£€]|\d)/.test(sentence.tokens[of]?.text ?? '')
  );
}

function isVerbAt(sentence: SentenceReading, place: number): boolean {
  const word = sentence.tokens[place];
  return word?.kind === 'word' && word.text === word.lower && !DETERMINERS.has(word.lower);
}

/** "Come at a bad time for the Infirmary, a 230-bed hospital": what a name is said to be stands outside the clause. */
function isApposition(sentence: SentenceReading, quantity: Quantity, at: number): boolean {
  const hyphened = sentence.text[quantity.end - sentence.start] === '-' || quantity.text.includes('-');
  const name = sentence.tokens[at - 3];
  return (
    hyphened &&
    /^an?$/.test(sentence.tokens[at - 1]?.lower ?? '') &&
    sentence.tokens[at - 2]?.text === ',' &&
    name?.kind === 'word' &&
    /^\p{Lu}/u.test(name.text)
  );
}
