import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';

/** Words between a number and what it counts that still belong to it: "12 full member states". */
const LONGEST_GAP = 24;
/** Kinds whose thing counted belongs to them; a date or a length of time says all itself. */
const COUNTS = new Set(['amount', 'money', 'percent', 'points', 'measure', 'ordinal', 'tally']);
const BREAK = /[,;:.()"“”]/;

/**
 * The figure in the article's own words and in quotation marks, with the comparator before it and the thing counted
 * behind: `"more than 12 member states"`.
 */
export function quotedWords({ text, start }: SentenceReading, quantity: Quantity): string {
  const { comparatorSpan: hedge } = quantity;
  const head = COUNTS.has(quantity.kind) ? quantity.head : null;
  const cut = (from: number, to: number) => text.slice(from - start, to - start);
  const isBefore =
    hedge !== null && hedge.end <= quantity.start && cut(hedge.end, quantity.start).trim() === '';
  const isBehind =
    hedge !== null && hedge.start >= quantity.end && cut(quantity.end, hedge.start).trim() === '';
  const from = isBefore ? hedge.start : quantity.start;
  const own = isBehind ? hedge.end : quantity.end;
  const gap = head === null || head.start < own ? null : cut(own, head.start);
  const takesHead = gap !== null && gap.length <= LONGEST_GAP && !BREAK.test(gap);
  const words = cut(from, Math.max(own, takesHead && head !== null ? head.end : own));
  return `"${words.replaceAll('"', "'").replace(/\s+/g, ' ')}"`;
}
