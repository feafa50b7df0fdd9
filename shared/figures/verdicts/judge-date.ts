import type { Fact } from '../../reference/fact.ts';
import { hasSameDigits } from '../accusation/same-digits.ts';
import { dayNumber } from '../quantities/dates/calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { KnownSeries } from './known-facts.ts';
import type { Outcome } from './outcome.ts';

/** How far, in days, a date may lie from an event and still be a wrong date of that event, not of another one. */
const SLIP_DAYS = { day: 400, month: 700, year: 16_000 } as const;
/** A weekday or "last July" was written by someone who had the recent event in mind. */
const RESOLVED_SLIP_DAYS = { day: 6, month: 400, year: 800 } as const;

/** A stated date against the dates of an event: right if any of them lies in it, wrong if it misses the nearest. */
export function judgeDate(quantity: Quantity, series: KnownSeries): Outcome | null {
  const { date } = quantity;
  const dated = series.facts.filter((fact) => dayOf(fact) !== null);
  if (date === null || dated.length === 0) return null;
  const hit = dated.find((fact) => inside(dayOf(fact) as string, date.first, date.last));
  if (hit !== undefined)
    return {
      verdict: 'supported',
      fact: hit,
      others: [],
      rule: 'the event lies in the date stated',
      detail: null,
    };
  const nearest = dated.reduce((best, fact) => (apart(fact, date) < apart(best, date) ? fact : best));
  const precision = date.precision === 'day' || date.precision === 'month' ? date.precision : 'year';
  const allowed = (date.resolvedFromPublished ? RESOLVED_SLIP_DAYS : SLIP_DAYS)[precision];
  const slip = apart(nearest, date) <= allowed || isSlipOfYear(nearest, date);
  if (!slip || (dated.length > 1 && apart(nearest, date) > 400)) return null;
  return {
    verdict: 'contradicted',
    fact: nearest,
    others: [],
    rule: 'the event lies outside the date stated',
    detail: null,
  };
}

/** The year alone is off, and has the same digits: "January 1989" for January 1998, "1984" for 1894. */
function isSlipOfYear(
  fact: Fact,
  date: { readonly first: string; readonly precision: string; readonly resolvedFromPublished: boolean },
): boolean {
  const day = dayOf(fact) as string;
  if (date.resolvedFromPublished) return false;
  const sameMonth = date.precision === 'year' || date.first.slice(5, 7) === day.slice(5, 7);
  return sameMonth && hasSameDigits(Number(date.first.slice(0, 4)), Number(day.slice(0, 4)));
}

/** The day of an event. */
export function dayOf(fact: Fact): string | null {
  return typeof fact.value === 'string' ? fact.value : null;
}

function inside(day: string, first: string, last: string): boolean {
  return day >= first && day <= last;
}

function apart(fact: Fact, date: { readonly first: string; readonly last: string }): number {
  const day = dayNumber(dayOf(fact) as string);
  return Math.max(dayNumber(date.first) - day, day - dayNumber(date.last), 0);
}
