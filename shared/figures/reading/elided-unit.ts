import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from './sentence-reading.ts';

/**
 * The quantity with the unit it leaves out: "runs for 1,320 kilometres and the Danube for 2,780", "4.1 percent against
 * 3.8". A bare number takes the unit of the measure, share or sum before it in the sentence, unless a noun follows it.
 */
export function withElidedUnit(sentence: SentenceReading, quantity: Quantity): Quantity {
  if (quantity.kind !== 'amount') return quantity;
  if (isOfTheirOwn(sentence, quantity)) return asTheOneBefore(sentence, quantity);
  if (quantity.unit !== '' || quantity.head !== null) return quantity;
  const next = sentence.tokens[tokenAt(sentence, quantity.end)];
  if (next !== undefined && next.kind === 'word' && !ENDS_PHRASE.has(next.lower)) return quantity;
  const before = sentence.quantities.findLast(
    (other) => other.end <= quantity.start && other.role === 'figure',
  );
  if (before === undefined || !CARRIED.has(before.kind) || isNoShare(quantity, before)) return quantity;
  return { ...quantity, kind: before.kind, unit: before.unit, unitKind: before.unitKind };
}

/** "14 errors, while making just 12 of their own": what the others' number counts. */
export function isOfTheirOwn(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.end);
  return sentence.tokens[at]?.lower === 'of' && sentence.tokens[at + 2]?.lower === 'own';
}

function asTheOneBefore(sentence: SentenceReading, quantity: Quantity): Quantity {
  const before = sentence.quantities.findLast(
    (other) => other.end <= quantity.start && other.kind === 'amount' && other.head !== null,
  );
  return before === undefined
    ? quantity
    : { ...quantity, unit: before.unit, unitSpan: before.unitSpan, head: before.head };
}

/** "Climbed by 3.6% to 283,300": the level that something changed to by so much is no share itself. */
function isNoShare({ value }: Quantity, before: Quantity): boolean {
  return before.kind === 'percent' && value !== null && value > MOST_PERCENT;
}

const MOST_PERCENT = 1000;
const CARRIED = new Set(['measure', 'percent', 'money', 'duration']);
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
