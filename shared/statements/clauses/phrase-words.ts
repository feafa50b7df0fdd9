import {
  ADJECTIVE,
  DETERMINER,
  GENITIVE,
  NAME,
  NOUN,
  NUMERAL,
  POSSESSIVE,
  PRONOUN,
} from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { isPeriod, isTimeWord } from './time-words.ts';

/** Whether the token can be the last word of a noun phrase. */
export function endsNounPhrase(reading: Reading, i: number): boolean {
  const tag = reading.tags[i];
  return (
    tag === NOUN ||
    tag === NAME ||
    tag === PRONOUN ||
    tag === NUMERAL ||
    ((tag === DETERMINER || tag === ADJECTIVE) && !isArticle(lowerAt(reading, i)))
  );
}

/** Whether the token can stand inside a noun phrase before its last word. */
export function standsInside(reading: Reading, i: number): boolean {
  const tag = reading.tags[i];
  if (tag === NOUN || tag === NAME || tag === ADJECTIVE || tag === NUMERAL || tag === GENITIVE) return true;
  if (tag === DETERMINER || tag === POSSESSIVE) return true;
  const lower = lowerAt(reading, i);
  if (lower === '&' || lower === '$' || lower === '%' || lower === '@' || lower === '#' || lower === '/')
    return true;
  if (lower === '.' && i > 0) return isAbbreviationStop(reading, i);
  return isBareGenitive(reading, i);
}

/** The apostrophe of "the bishops’ conference": right after an "s", and a word of the same phrase after it. */
export function isBareGenitive(reading: Reading, i: number): boolean {
  const lower = lowerAt(reading, i);
  if ((lower !== "'" && lower !== '’') || i === 0 || (reading.quoteOf[i] as number) >= 0) return false;
  const { words } = reading;
  if (words.end[i - 1] !== words.start[i] || !lowerAt(reading, i - 1).endsWith('s')) return false;
  const next = reading.tags[i + 1];
  return next === NOUN || next === NAME || next === ADJECTIVE || next === NUMERAL;
}

/** A full stop that belongs to the short word before it: "Sen.", "J.". */
function isAbbreviationStop(reading: Reading, i: number): boolean {
  const { words } = reading;
  return (
    words.capital[i - 1] === 1 &&
    words.end[i - 1] === words.start[i] &&
    (words.end[i - 1] as number) - (words.start[i - 1] as number) <= 5 &&
    i + 1 < words.count &&
    (words.capital[i + 1] === 1 || reading.tags[i + 1] === NUMERAL)
  );
}

/** Whether a time ("Monday", "the weekend", "2016", "last week") starts at the token. */
export function startsTime(reading: Reading, i: number): boolean {
  const lower = lowerAt(reading, i);
  if (isTimeWord(lower)) return true;
  if (
    lower === 'last' ||
    lower === 'this' ||
    lower === 'next' ||
    lower === 'the' ||
    lower === 'late' ||
    lower === 'early' ||
    lower === 'earlier'
  )
    return isTimeWord(lowerAt(reading, i + 1)) || isPeriod(lowerAt(reading, i + 1));
  return reading.tags[i] === NUMERAL && /^(?:1[89]|20)\d\d$/.test(lower);
}

/** "at least 70 people": the token of the number that words of approximation stand before; `i` without them. */
export function approximatedNumber(reading: Reading, i: number, limit: number): number {
  const next = lowerAt(reading, i + 1);
  const length = APPROXIMATE_PAIRS.get(lowerAt(reading, i)) === next ? 2 : 1;
  if (length === 1 && !APPROXIMATE.has(lowerAt(reading, i))) return i;
  const number = i + length;
  if (number >= limit || reading.tags[number] !== NUMERAL || startsTime(reading, number)) return i;
  return lowerAt(reading, number).includes(':') ? i : number;
}

const APPROXIMATE: ReadonlySet<string> = new Set(
  'about around over under above below between nearly almost roughly approximately'.split(' '),
);

const APPROXIMATE_PAIRS: ReadonlyMap<string, string> = new Map([
  ['at', 'least'],
  ['up', 'to'],
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['close', 'to'],
]);

export function isPredeterminer(lower: string): boolean {
  return (
    lower === 'all' ||
    lower === 'both' ||
    lower === 'half' ||
    lower === 'such' ||
    lower === 'many' ||
    lower === 'what'
  );
}

export function isArticle(lower: string): boolean {
  return lower === 'the' || lower === 'a' || lower === 'an' || lower === 'every' || lower === 'no';
}

/** One past the bracket that closes the one at `i` within twelve tokens, or 0. */
export function closingBracket(reading: Reading, i: number, limit: number): number {
  for (let at = i + 1; at < limit && at < i + 12; at += 1) if (lowerAt(reading, at) === ')') return at + 1;
  return 0;
}

/** The bracket that opens the one closed at `i`, within twelve tokens, or -1. */
export function openingBracket(reading: Reading, i: number, limit: number): number {
  for (let at = i - 1; at >= limit && at > i - 12; at -= 1) if (lowerAt(reading, at) === '(') return at;
  return -1;
}
