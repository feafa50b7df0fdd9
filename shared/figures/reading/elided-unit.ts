import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from './sentence-reading.ts';

/**
 * The quantity with the unit it leaves out: "runs for 1,320 kilometres and the Danube for 2,780", "4.1 percent against
 * 3.8". A bare number takes the unit of the measure, share or sum before it in the sentence, unless a noun follows it.
 */
export function withElidedUnit(sentence: SentenceReading, quantity: Quantity): Quantity {
  if (quantity.kind !== 'amount' || quantity.unit !== '' || quantity.head !== null) return quantity;
  const next = sentence.tokens[tokenAt(sentence, quantity.end)];
  if (next !== undefined && next.kind === 'word' && !ENDS_PHRASE.has(next.lower)) return quantity;
  const before = sentence.quantities.findLast(
    (other) => other.end <= quantity.start && other.role === 'figure',
  );
  if (before === undefined || !CARRIED.has(before.kind)) return quantity;
  return { ...quantity, kind: before.kind, unit: before.unit, unitKind: before.unitKind };
}

const CARRIED = new Set(['measure', 'percent', 'money']);
const ENDS_PHRASE = new Set([
  'and',
  'or',
  'in',
  'on',
  'at',
  'a',
  'the',
  'last',
  'this',
  'by',
  'for',
  'while',
  'before',
  'after',
  'respectively',
  'from',
  'to',
  'two',
  'earlier',
  'now',
]);
