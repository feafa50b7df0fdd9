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
    if (day === null || !isAnniversary(day, quantity.value, unit, published)) continue;
    return {
      verdict: 'supported',
      fact,
      others: [],
      rule: 'published on the anniversary',
      detail: `${plainDay(day)} was ${quantity.value} ${unit} before`,
      telling: true,
    };
  }
  return null;
}

function isAnniversary(day: string, value: number, unit: string, published: string): boolean {
  if (!Number.isInteger(value)) return false;
  switch (unit) {
    case 'years':
      return value >= YEARS.least && isNear(addMonths(day, value * 12), published, YEARS.daysOff);
    case 'months':
      return value >= MONTHS.least && isNear(addMonths(day, value), published, MONTHS.daysOff);
    case 'days':
      return value >= DAYS.least && isNear(addDays(day, value), published, DAYS.daysOff);
    default:
      return false;
  }
}

function isNear(day: string, published: string, daysOff: number): boolean {
  return Math.abs(dayNumber(day) - dayNumber(published)) <= daysOff;
}
