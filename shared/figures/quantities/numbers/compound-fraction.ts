import type { Token } from '../../../article/tokens.ts';
import { readCardinal } from './cardinal.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** A fraction in words up to token `last` (exclusive). */
export interface CompoundFraction {
  readonly last: number;
  readonly value: number;
  readonly start: number;
}

/** The denominator of a fraction: an ordinal, in the plural after anything but one. */
interface Denominator {
  readonly last: number;
  readonly value: number;
  readonly plural: boolean;
}

/**
 * Fractions whose numerator or denominator is more than one word: "twenty-three fifths", "three twenty-firsts",
 * "fifty-four hundredths", "a hundred trillionths". A tens word right before the ordinal is part of the denominator
 * unless "and" ties it to the numerator: "one hundred thirty fifths" is 100/35, "one hundred and thirty fifths" 130/5.
 */
export function readCompoundFraction(tokens: readonly Token[], at: number): CompoundFraction | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  const article = first.lower === 'a' || first.lower === 'an';
  const numerator = readCardinal(tokens, at) ?? (article ? { last: at + 1, value: 1 } : null);
  if (numerator === null || numerator.value <= 0) return null;
  const shared = splitTens(tokens, at, numerator.last);
  const top = shared ?? numerator;
  const below = readDenominator(tokens, top.last);
  if (below === null || below.value < 3 || below.plural !== top.value > 1) return null;
  return { last: below.last, value: top.value / below.value, start: first.start };
}

/** The numerator without a last tens word that belongs to the denominator, or null where it does not. */
function splitTens(
  tokens: readonly Token[],
  at: number,
  last: number,
): { readonly last: number; readonly value: number } | null {
  const tens = NUMBER_WORDS.get(tokens[last - 1]?.lower ?? '');
  if (tens?.sort !== 'tens' || last - 1 <= at || tokens[last - 2]?.lower === 'and') return null;
  const next = tokens[last]?.text === '-' ? last + 1 : last;
  const unit = singularOrdinal(tokens[next]?.lower ?? '');
  if (unit === null || unit.value > 9) return null;
  const shorter = readCardinal(tokens.slice(at, last - 1), 0);
  return shorter === null || at + shorter.last !== last - 1 ? null : { last: last - 1, value: shorter.value };
}

/** "fifths", "- fifths", "twenty-firsts", "thirty fifths", "hundredths". */
function readDenominator(tokens: readonly Token[], at: number): Denominator | null {
  const from = tokens[at]?.text === '-' ? at + 1 : at;
  const tens = NUMBER_WORDS.get(tokens[from]?.lower ?? '');
  const next = tens?.sort === 'tens' ? (tokens[from + 1]?.text === '-' ? from + 2 : from + 1) : from;
  const ordinal = singularOrdinal(tokens[next]?.lower ?? '');
  if (ordinal === null || (tens?.sort === 'tens' && ordinal.value > 9)) return null;
  return {
    last: next + 1,
    value: (tens?.sort === 'tens' ? tens.value : 0) + ordinal.value,
    plural: ordinal.plural,
  };
}

function singularOrdinal(lower: string): { readonly value: number; readonly plural: boolean } | null {
  const plural = lower.endsWith('s');
  const word = NUMBER_WORDS.get(plural ? lower.slice(0, -1) : lower);
  return word?.sort === 'ordinal' ? { value: word.value, plural } : null;
}
