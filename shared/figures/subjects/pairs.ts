import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { EntityPlace } from './entity-place.ts';

/** Two numbers written as one: "113-107", "(32-18)", "7-of-14". */
export interface Pair {
  readonly first: Quantity;
  readonly second: Quantity;
  /** Which of the two the quantity asked about is. */
  readonly place: 0 | 1;
  /** "7-of-14", "9-for-15": so many out of so many. */
  readonly outOf: boolean;
}

/** A subject a pair gives to one of its numbers. */
export interface PairSubject {
  readonly place: EntityPlace;
  readonly metric: MetricEntry;
  readonly name: string;
  readonly score: number;
  /** One side of a result. */
  readonly inResult: boolean;
  /** The metrics it is the sum of, where it has no facts of its own ("points in the first half"); else none. */
  readonly sumOf: readonly MetricEntry[];
  /** The metrics whose sum is taken from that: how far two sides are apart. */
  readonly less?: readonly MetricEntry[];
  /** The metric is of one contest that the sentence does not speak of, and the pair may be the result of another. */
  readonly unsure?: boolean;
}

/** What a pair's numbers are called in the parts of a score. */
export const MADE_OF_PAIR = 'the made of a pair';
export const TRIED_OF_PAIR = 'the tried of a pair';
export const WON_OF_RECORD = 'won, of a record';
export const LOST_OF_RECORD = 'lost, of a record';

const DASH = /^\s?[-–—]\s?$/;
const OUT_OF = /^(?:-| )(?:of|for)(?:-| )$/;
/** "Six years ago for £5m" is no "six for five": both are bare numbers. */
const PLAIN = new Set(['amount', 'tally']);
/** The pair the quantity is one half of, or null. */
export function pairOf(sentence: SentenceReading, quantity: Quantity): Pair | null {
  const { quantities } = sentence;
  const at = quantities.indexOf(quantity);
  const next = quantities[at + 1];
  const previous = quantities[at - 1];
  return (
    (next === undefined ? null : joined(sentence, quantity, next, 0)) ??
    (previous === undefined ? null : joined(sentence, previous, quantity, 1))
  );
}

function joined(sentence: SentenceReading, first: Quantity, second: Quantity, place: 0 | 1): Pair | null {
  if (first.value === null || second.value === null) return null;
  if (!PLAIN.has(first.kind) || !PLAIN.has(second.kind)) return null;
  const between = sentence.text.slice(first.end - sentence.start, second.start - sentence.start);
  const outOf = OUT_OF.test(between);
  return outOf || (DASH.test(between) && first.digits && second.digits)
    ? { first, second, place, outOf }
    : null;
}
