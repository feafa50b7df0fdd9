import type { Quantity } from '../../quantities/quantity.ts';
import { quantitiesBeside } from '../../reading/quantities-beside.ts';
import { type SentenceReading, tokenAt } from '../../reading/sentence-reading.ts';
import { wordAt } from '../../reading/words-around.ts';
import type { Stretch } from '../course.ts';

/** Between which days moves are counted; null for an end the words leave open. */
export interface Window {
  readonly since: Stretch | null;
  /** "Since last autumn", "since the 1990s": no day that all would begin to count on. */
  readonly vague: boolean;
  readonly until: Stretch | null;
}

/** A date further off than this, in tokens, says when something else was. */
const REACH = 16;

/**
 * "Since May 2022", "between May and August", "this year", "in 2023": the days that the words beside a count give; null
 * where it is counted from something that is no date ("since taking office").
 */
export function windowOf(sentence: SentenceReading, quantity: Quantity): Window | null {
  const dates = datesNear(sentence, quantity);
  for (const date of dates) {
    const window = opensWith(sentence, date, dates) ?? withinOne(sentence, date);
    if (window !== null) return window;
  }
  if (countsFromUndated(sentence, quantity)) return null;
  const then = dates.find((date) => /^(?:in|on|at)$/.test(linkOf(sentence, date)));
  return { since: null, vague: false, until: then?.date ?? null };
}

const ENDS = /^(?:and|to|until)$/;

/** "Since May 2022", "between May and August", "from May to August". */
function opensWith(sentence: SentenceReading, from: Quantity, dates: readonly Quantity[]): Window | null {
  const link = linkOf(sentence, from);
  const isSince = link === 'since';
  const to = isSince
    ? undefined
    : dates.find((date) => date.start > from.end && ENDS.test(linkOf(sentence, date)));
  if (!isSince && !(to !== undefined && /^(?:between|from)$/.test(link))) return null;
  return { since: from.date, vague: isVague(from), until: to?.date ?? null };
}

/** "In 2023", "this year", "of the year". */
function withinOne(sentence: SentenceReading, date: Quantity): Window | null {
  if (date.date === null || !isLong(date) || !isWithin(sentence, date)) return null;
  return { since: { first: date.date.first, last: '' }, vague: false, until: date.date };
}

function isVague({ date }: Quantity): boolean {
  return date === null || /^(?:season|decade|century)$/.test(date.precision);
}

/** Those behind the count first. */
function datesNear(sentence: SentenceReading, quantity: Quantity): readonly Quantity[] {
  const at = tokenAt(sentence, quantity.start);
  const near = quantitiesBeside(sentence, quantity).filter(
    (other) =>
      other !== quantity && other.date !== null && Math.abs(tokenAt(sentence, other.start) - at) <= REACH,
  );
  return [
    ...near.filter(({ start }) => start > quantity.start),
    ...near.filter(({ start }) => start < quantity.start),
  ];
}

function linkOf(sentence: SentenceReading, { start }: Quantity): string {
  return wordAt(sentence, tokenAt(sentence, start) - 1);
}

function isLong({ date }: Quantity): boolean {
  return date !== null && /^(?:year|half-year|quarter)$/.test(date.precision);
}

function isWithin(sentence: SentenceReading, date: Quantity): boolean {
  return (
    /^(?:this|last)\b/i.test(date.text) || /^(?:in|during|over|throughout)$/.test(linkOf(sentence, date))
  );
}

/** "Since taking office", "under her predecessor". */
function countsFromUndated(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.end);
  const words = sentence.tokens.slice(at, at + REACH).map(({ lower }) => lower);
  const since = words.findIndex((word) => /^(?:since|under)$/.test(word));
  return since >= 0 && !/^[,;:.]?$/.test(words[since + 1] ?? '');
}

/** The time of what is said to be the first or the highest since another: the date before it, if later than that. */
export function timeBefore(sentence: SentenceReading, quantity: Quantity): Stretch | null {
  const near = datesNear(sentence, quantity).findLast(
    (date) =>
      date.end <= quantity.start &&
      (isWithin(sentence, date) || /^(?:in|on|at|for|of)$/.test(linkOf(sentence, date))) &&
      (quantity.date === null || (date.date?.first ?? '') > quantity.date.last),
  );
  return near?.date ?? timeRightAfter(sentence, quantity);
}

/** "The first rise in seven years, in May 2022". */
function timeRightAfter(sentence: SentenceReading, quantity: Quantity): Stretch | null {
  const at = tokenAt(sentence, quantity.end);
  const [first = '', second = ''] = [wordAt(sentence, at), wordAt(sentence, at + 1)];
  if (first !== 'in' && !(first === ',' && second === 'in')) return null;
  const start = sentence.tokens[at + (first === 'in' ? 1 : 2)]?.start;
  return quantitiesBeside(sentence, quantity).find((date) => date.start === start)?.date ?? null;
}
