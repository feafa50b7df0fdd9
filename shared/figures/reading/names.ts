import type { Span } from '../../article/span.ts';
import type { Token } from '../../article/tokens.ts';
import { normaliseAlias } from '../../reference/normalise-alias.ts';
import { opensWithCapital } from './capital.ts';
import { countryOf } from './demonyms.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Longest name looked up, in tokens, for names with a capital and for common nouns ("the military alliance"). */
const LONGEST_NAME = 8;
const LONGEST_NOUN = 5;

/** A stretch of a sentence that may name something, and the keys under which it is looked up. */
export interface NameSpan extends Span {
  readonly firstToken: number;
  /** One past the last token. */
  readonly lastToken: number;
  readonly keys: readonly string[];
  readonly proper: boolean;
}

/** Every stretch of the sentence that may be a name, longest first at each place. Bounded by its length. */
export function nameSpans(text: string, sentence: SentenceReading): readonly NameSpan[] {
  const { tokens } = sentence;
  return tokens.flatMap((first, place) => {
    if (!opensName(tokens, place)) return [];
    const spans: NameSpan[] = [];
    let proper = false;
    for (let last = place; last < Math.min(tokens.length, place + LONGEST_NAME); last += 1) {
      const token = tokens[last] as Token;
      if (breaksName(token)) break;
      proper ||=
        isCapital(token) &&
        !(last === place && sentenceInitial(tokens, place) && STOP_WORDS.has(token.lower));
      if (!proper && last - place >= LONGEST_NOUN) break;
      if (closesName(token, last === place))
        spans.push(nameSpan(text, tokens, place, last + 1, first.start, token.end, proper));
    }
    return spans.reverse();
  });
}

/** What happens to places and things, and is known by their names: "the Morocco earthquake". */
const EVENT_NOUNS = new Set(
  `earthquake quake tsunami hurricane typhoon cyclone flood floods fire blaze explosion blast crash disaster massacre
genocide war conflict coup election referendum attack attacks bombing shooting riot riots strike pandemic outbreak
epidemic famine drought treaty accord agreement deal summit protests`.split(/\s+/),
);
const MOST_OWNERS = 6;

/**
 * "An earthquake struck Morocco" names the Morocco earthquake without saying so in one breath: each noun of that kind
 * with each name of the sentence. Bounded: a few names for each such noun.
 */
export function looseNames(sentence: SentenceReading): readonly NameSpan[] {
  const owners = sentence.tokens
    .filter(
      (token, place) =>
        isCapital(token) && !(sentenceInitial(sentence.tokens, place) && STOP_WORDS.has(token.lower)),
    )
    .slice(0, MOST_OWNERS);
  if (owners.length === 0) return [];
  return sentence.tokens.flatMap((token, place): NameSpan[] => {
    if (!EVENT_NOUNS.has(token.lower)) return [];
    const keys = owners.flatMap((owner) => {
      const country = countryOf(owner.text);
      return [owner.text, ...(country === null ? [] : [country])].map((name) =>
        normaliseAlias(`${name} ${token.lower}`),
      );
    });
    return [
      { start: token.start, end: token.end, firstToken: place, lastToken: place + 1, proper: true, keys },
    ];
  });
}

function nameSpan(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  start: number,
  end: number,
  proper: boolean,
): NameSpan {
  const slice = text.slice(start, end);
  return {
    start,
    end,
    firstToken,
    lastToken,
    proper,
    keys: keysOf(slice, tokens, firstToken, lastToken, proper),
  };
}

/** "Crimean", "Californians", "African": a place that ends in -a makes its adjective, and its people, with an n. */
const ADJECTIVE_OF_PLACE = /^\p{Lu}\p{Ll}{2,}ans?$/u;

/**
 * A name is looked up as it stands; "Nato" also as NATO and the other way round; a name with capitals also as a
 * common noun, since a headline or the start of a sentence gives any word a capital.
 */
function keysOf(
  slice: string,
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  proper: boolean,
): readonly string[] {
  const keys = new Set([normaliseAlias(slice)]);
  if (proper) keys.add(normaliseAlias(slice.toLowerCase()));
  const only = tokens[firstToken] as Token;
  if (lastToken - firstToken === 1 && isCapital(only) && !STOP_WORDS.has(only.lower)) {
    keys.add(normaliseAlias(slice.toUpperCase()));
    keys.add(normaliseAlias(slice.charAt(0) + slice.slice(1).toLowerCase()));
  }
  const country = countryOf(slice);
  if (country !== null) keys.add(normaliseAlias(country));
  else if (ADJECTIVE_OF_PLACE.test(slice)) keys.add(normaliseAlias(slice.replace(/ns?$/, '')));
  if (!proper && (standsAfterCount(tokens, firstToken) || isItsOwn(tokens, firstToken)))
    keys.add(normaliseAlias(`the ${slice}`));
  return [...keys];
}

/** "the 31-nation alliance": the article belongs to the noun, past the count hyphened to it. */
function standsAfterCount(tokens: readonly Token[], place: number): boolean {
  const [article, count, hyphen, unit] = tokens.slice(Math.max(0, place - 4), place);
  return article?.lower === 'the' && count !== undefined && hyphen?.text === '-' && unit?.kind === 'word';
}

/** "its barrier", "our treaty": as good as "the" for a thing known by that. */
function isItsOwn(tokens: readonly Token[], place: number): boolean {
  return /^(?:its|their|our|his|her)$/.test(tokens[place - 1]?.lower ?? '');
}

function opensName(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place] as Token;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  if (token.lower === 'the') return place + 1 < tokens.length;
  if (tokens[place + 1]?.text === '-' && tokens[place + 1]?.start === token.end) return true;
  // "The old bridge" is known as "old bridge": after an article no word is too common to open a name.
  return isCapital(token) || !STOP_WORDS.has(token.lower) || tokens[place - 1]?.lower === 'the';
}

function closesName(token: Token, alone: boolean): boolean {
  if (token.kind === 'number') return !alone;
  return token.kind === 'word' && (isCapital(token) ? true : !STOP_WORDS.has(token.lower));
}

function breaksName(token: Token): boolean {
  return token.kind === 'mark' && !"-–’'./&".includes(token.text);
}

function sentenceInitial(tokens: readonly Token[], place: number): boolean {
  return tokens.slice(0, place).every((token) => token.kind === 'mark');
}

function isCapital(token: Token): boolean {
  return token.kind === 'word' && opensWithCapital(token);
}
