import { addDays, addMonths, plainDay } from '../calendar.ts';
import { dayNumber } from '../quantities/dates/calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { dayOf } from './judge-date.ts';
import type { KnownSeries } from './known-facts.ts';
import type { Outcome } from './outcome.ts';

/** An article marks an anniversary on the day, or up to a week off: a paper that appears on Saturdays, a feature ahead. */
const YEARS = { least: 1, daysOff: 7 };
const MONTHS = { least: 2, daysOff: 2 };
const DAYS = { least: 30, daysOff: 1 };

/**
 * "Thirty years under the sea", published 30 years after the tunnel opened: right where the length of time ends with the
 * day of publication, and nothing otherwise. No word has to say what is counted from, since hardly any other length of
 * time would end on that very day.
 */
export function judgeAnniversary(quantity: Quantity, series: KnownSeries, published: string): Outcome | null {
  if (quantity.value === null || quantity.comparator !== 'exactly') return null;
  const unit = /^(?:amount|ordinal)$/.test(quantity.kind) ? 'years' : quantity.unit.replace(/ ago$/, '');
  for (const fact of series.facts) {
    const day = dayOf(fact);
    const on = day === null ? null : anniversaryOf(day, quantity.value, unit);
    if (on === null || Math.abs(dayNumber(on.day) - dayNumber(published)) > on.daysOff) continue;
    return {
      verdict: 'supported',
      fact,
      others: [],
      rule: 'published on the anniversary',
      detail: `, and ${plainDay(on.day)} is ${quantity.value} ${quantity.value === 1 ? unit.replace(/s$/, '') : unit} on`,
      telling: true,
    };
  }
  return null;
}

/** The day that is so long after another, and how far from it an article may mark it; null where none would. */
function anniversaryOf(day: string, value: number, unit: string): { day: string; daysOff: number } | null {
  if (!Number.isInteger(value)) return null;
  switch (unit) {
    case 'years':
      return value < YEARS.least ? null : { day: addMonths(day, value * 12), daysOff: YEARS.daysOff };
    case 'months':
      return value < MONTHS.least ? null : { day: addMonths(day, value), daysOff: MONTHS.daysOff };
    case 'days':
      return value < DAYS.least ? null : { day: addDays(day, value), daysOff: DAYS.daysOff };
    default:
      return null;
  }
}
