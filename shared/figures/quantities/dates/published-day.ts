import type { QuantityDate } from '../quantity.ts';
import { dayNumber, isoDay, weekdayOf } from './calendar.ts';
import { onDay } from './date-value.ts';

/** Year, month and day of the publication date. */
export function partsOf(iso: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The day `offset` days from publication. */
export function dayFromPublished(published: string, offset: number): QuantityDate | null {
  const { year, month, day } = partsOf(isoDay(dayNumber(published) + offset));
  return onDay(year, month, day, true);
}

/**
 * The weekday a report means: the latest one, up to six days before publication; with "last" at least one day before,
 * with "next" the first one after.
 */
export function weekdayFromPublished(
  published: string,
  weekday: number,
  which: 'latest' | 'last' | 'next' = 'latest',
): QuantityDate | null {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (which === 'next') return dayFromPublished(published, ahead === 0 ? 7 : ahead);
  const back = (7 - ahead) % 7;
  return dayFromPublished(published, back === 0 && which === 'last' ? -7 : -back);
}

/** The year of the latest `month` that has begun by publication; with "next" the first that has not. */
export function yearOfMonth(
  published: string,
  month: number,
  which: 'latest' | 'last' | 'next' = 'latest',
): number {
  const now = partsOf(published);
  if (which === 'next') return month > now.month ? now.year : now.year + 1;
  return month < now.month || (month === now.month && which === 'latest') ? now.year : now.year - 1;
}

/** Whether a day is one that has been, one to come, or either. */
export type Outlook = 'past' | 'ahead' | 'either';

/**
 * The day and month of the year meant: the latest by publication; looking ahead the first from publication on; of
 * `either` the nearer of the two.
 */
export function dayWithoutYear(
  published: string,
  month: number,
  day: number,
  outlook: Outlook,
): QuantityDate | null {
  const { year } = partsOf(published);
  const days = [year - 1, year, year + 1].flatMap((one) => onDay(one, month, day, true) ?? []);
  const past = days.findLast(({ value }) => value <= published) ?? null;
  const next = days.find(({ value }) => value >= published) ?? null;
  if (outlook === 'past' || next === null) return past;
  if (outlook === 'ahead' || past === null) return next;
  const [back, on] = [past, next].map(({ value }) => Math.abs(dayNumber(value) - dayNumber(published)));
  return (on as number) < (back as number) ? next : past;
}
