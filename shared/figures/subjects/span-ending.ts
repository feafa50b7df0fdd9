import { addDays, addMonths } from '../calendar.ts';
import type { Quantity, QuantityDate } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';

/** Spans that need no number, in months. */
const LENGTHS = new Map([
  ['year', 12],
  ['half', 6],
  ['quarter', 3],
]);
const BETWEEN = new Set(['in', 'on', 'the', 'end', 'of']);
const ENDS = new Set(['to', 'ended', 'ending']);
/** Words that may stand between a span and its end: "to the end of", "ended on the". */
const MOST_BETWEEN = 5;

/**
 * How many months a span that ends with `date` lasts: 12 of "the year to March", six of "the six months ended 30 June",
 * three of "the quarter that ended in May"; null where the date closes no such span.
 */
export function monthsEndingWith(sentence: SentenceReading, date: Quantity): number | null {
  if (date.date?.precision !== 'month' && date.date?.precision !== 'day') return null;
  let at = tokenAt(sentence, date.start) - 1;
  for (let step = 0; step < MOST_BETWEEN && BETWEEN.has(wordAt(sentence, at)); step += 1) at -= 1;
  if (!ENDS.has(wordAt(sentence, at))) return null;
  at -= 1;
  if (/^(?:that|which)$/.test(wordAt(sentence, at))) at -= 1;
  const span = sentence.quantities.find(({ end }) => tokenAt(sentence, end) === at + 1);
  if (span?.value != null && span.unit === 'months') return span.value;
  return LENGTHS.get(wordAt(sentence, at)) ?? null;
}

/**
 * The first day of the time that a stated date stands for: "the June quarter" and "the year to March" begin long before
 * the month that names them.
 */
export function firstDayOf(
  sentence: SentenceReading,
  stated: Quantity,
  { first, last }: QuantityDate,
): string {
  const months = monthsEndingWith(sentence, stated);
  if (months !== null) return addMonths(addDays(last, 1), -months);
  return wordAt(sentence, tokenAt(sentence, stated.end)) === 'quarter' ? addMonths(first, -2) : first;
}
