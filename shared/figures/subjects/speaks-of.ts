import { addDays, addMonths } from '../calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';

/** The time a figure speaks of. */
export type SpokenTime =
  /** Nothing is said: the day of publication. */
  | { readonly kind: 'now' }
  /** A stated day or period, first and last day inclusive; `text` as an ISO date cut to its precision. */
  | { readonly kind: 'period'; readonly first: string; readonly last: string; readonly text: string }
  /** "from £10.42", "the 303 it held before": whatever was valid before the present value. */
  | { readonly kind: 'before' };

const NOW: SpokenTime = { kind: 'now' };
const BEFORE_WORDS = new Set(['before', 'previously', 'formerly', 'beforehand', 'earlier', 'then']);
const RELATIVE = /^(?:the|a|one) (?:year|month|quarter|decade|week) (?:before|earlier|previously)$/i;

/**
 * The time the quantity speaks of, from its own sentence: the nearest stated date that does not belong to a nearer
 * figure, a span counted back ("the year before", "a year ago"), or words for the value before this one.
 */
export function speaksOf(sentence: SentenceReading, quantity: Quantity, published: string): SpokenTime {
  const stated = statedPeriod(sentence, quantity, published);
  if (stated !== null) return stated;
  return isFormer(sentence, quantity) ? { kind: 'before' } : NOW;
}

function statedPeriod(sentence: SentenceReading, quantity: Quantity, published: string): SpokenTime | null {
  let best: { readonly apart: number; readonly time: SpokenTime } | null = null;
  for (const other of sentence.quantities) {
    if (other === quantity) continue;
    const time = timeOf(other, published);
    if (time === null) continue;
    const apart = distance(sentence, quantity, other);
    if (!belongsTo(sentence, quantity, other, apart)) continue;
    if (best === null || apart < best.apart) best = { apart, time };
  }
  return best?.time ?? null;
}

function timeOf(other: Quantity, published: string): SpokenTime | null {
  if (other.kind === 'date' && other.date !== null && other.role !== 'label')
    return { kind: 'period', first: other.date.first, last: other.date.last, text: other.date.value };
  if (other.kind !== 'ago-span' || other.value === null) return null;
  if (RELATIVE.test(other.text) || /(?:earlier|before|previously)$/i.test(other.text))
    return { kind: 'before' };
  return yearsAgo(other, published);
}

/** "Founded 75 years ago with a dozen countries": the year round that day. */
function yearsAgo(other: Quantity, published: string): SpokenTime | null {
  const unit = other.unit.replace(/ ago$/, '');
  const months = unit === 'years' ? 12 : unit === 'months' ? 1 : 0;
  if (months === 0 || other.value === null) return null;
  const day = addMonths(published, -Math.round(other.value * months));
  return {
    kind: 'period',
    first: addDays(day, -15 * months),
    last: addDays(day, 15 * months),
    text: day.slice(0, 4),
  };
}

/** A date after a figure belongs to it unless another figure stands between; one that opens the sentence to all. */
function belongsTo(sentence: SentenceReading, quantity: Quantity, date: Quantity, apart: number): boolean {
  const figures = sentence.quantities.filter(
    (other) => other !== quantity && other !== date && other.kind !== 'date' && other.role === 'figure',
  );
  if (date.start > quantity.start)
    return apart <= 25 && !figures.some((other) => other.start > quantity.start && other.end <= date.start);
  const opens = tokenAt(sentence, date.start) <= 3;
  const owner = figures.find((other) => other.end <= date.start && distance(sentence, other, date) < apart);
  const between = figures.some((other) => other.start >= date.end && other.end <= quantity.start);
  return owner === undefined && (!between || opens) && (apart <= 14 || opens);
}

/** "from £10.42" after or before "to £11.44"; "the 303 it held before". */
function isFormer(sentence: SentenceReading, quantity: Quantity): boolean {
  const place = tokenAt(sentence, quantity.start);
  const back = sentence.tokens.slice(Math.max(0, place - 5), place).map((token) => token.lower);
  const from = back.lastIndexOf('from');
  if (
    from >= 0 &&
    back.length - from <= 5 &&
    !back.slice(from).includes('to') &&
    hasTarget(sentence, quantity)
  )
    return true;
  const after = sentence.tokens.slice(tokenAt(sentence, quantity.end), tokenAt(sentence, quantity.end) + 6);
  for (const [at, token] of after.entries()) {
    if (token.kind === 'mark' && token.text !== '-') return false;
    if (BEFORE_WORDS.has(token.lower))
      return after[at + 1] === undefined || after[at + 1]?.kind === 'mark' || at <= 1;
  }
  return false;
}

/** Whether another figure of the same unit is what it went to. */
function hasTarget(sentence: SentenceReading, quantity: Quantity): boolean {
  return sentence.quantities.some(
    (other) =>
      other !== quantity &&
      other.unitKind === quantity.unitKind &&
      other.unit === quantity.unit &&
      other.role === 'figure',
  );
}
