import type { Fact } from '../../reference/fact.ts';
import { hasOnlyYearWrong, isNearYear } from '../accusation/mixed-up.ts';
import { isReordered } from '../accusation/same-digits.ts';
import { dayNumber } from '../quantities/dates/calendar.ts';
import type { Quantity, QuantityDate } from '../quantities/quantity.ts';
import type { KnownSeries } from './known-facts.ts';
import type { Outcome } from './outcome.ts';

/**
 * How far, in days, a date may lie from an event and still be a wrong date of that event, not of another one, whatever its
 * digits. Of a year see `isSlipOfYear`; a decade or century is as far off as its length.
 */
const SLIP_DAYS = { day: 45, month: 92, year: 400, span: 16_000 } as const;
/** A weekday was written by someone who had the recent event in mind. */
const SLIP_OF_WEEKDAY = 6;

/** The days, first and last inclusive, in one of which something is dated. */
interface Days {
  readonly first: string;
  readonly last: string;
}

interface Dated extends Days {
  readonly fact: Fact;
}

/** A stated date against the dates of an event: right if any of them lies in it, wrong if it misses the nearest. */
export function judgeDate(quantity: Quantity, series: KnownSeries): Outcome | null {
  const { date } = quantity;
  const dated = series.facts.flatMap((fact) => datedOf(fact) ?? []);
  if (date === null || dated.length === 0) return null;
  const hit = dated.find((one) => one.first <= date.last && one.last >= date.first);
  if (hit !== undefined)
    return {
      verdict: 'supported',
      fact: hit.fact,
      others: [],
      rule: 'the event lies in the date stated',
      detail: null,
    };
  const nearest = dated.reduce((best, one) => (apart(one, date) < apart(best, date) ? one : best));
  const slip =
    apart(nearest, date) <= slipDays(date) ||
    isSlipOfDayOrMonth(nearest, quantity) ||
    isSlipOfYear(nearest, date) ||
    hasOnlyYearWrong(quantity, nearest.fact.value);
  if (!slip || (dated.length > 1 && apart(nearest, date) > 400)) return null;
  return {
    verdict: 'contradicted',
    fact: nearest.fact,
    others: [],
    rule: 'the event lies outside the date stated',
    detail: null,
  };
}

function slipDays({ precision, resolvedFromPublished }: QuantityDate): number {
  if (precision === 'day' && resolvedFromPublished) return SLIP_OF_WEEKDAY;
  if (precision === 'day' || precision === 'month') return SLIP_DAYS[precision];
  return precision === 'decade' || precision === 'century' ? SLIP_DAYS.span : SLIP_DAYS.year;
}

/** "On 21 March": the day or the month is that of the event, and the other one is off. */
function isSlipOfDayOrMonth({ first }: Dated, { date, text }: Quantity): boolean {
  if (date?.precision !== 'day' || !date.resolvedFromPublished || !/\d/.test(text)) return false;
  const [month, day] = [5, 8].map((at) => date.first.slice(at, at + 2) === first.slice(at, at + 2));
  return (month === true || day === true) && Math.abs(dayNumber(date.first) - dayNumber(first)) <= 31;
}

/**
 * The year alone is off, by few years, by one digit or with its digits in another order: "in 1979" for 1977, "in 1984" for
 * 1994 or 1948. Any other year is more likely that of something else.
 */
function isSlipOfYear({ first }: Dated, { precision, value, resolvedFromPublished }: QuantityDate): boolean {
  if (resolvedFromPublished) return false;
  const sameMonth = precision === 'year' || value.slice(5, 7) === first.slice(5, 7);
  const [year, known] = [value.slice(0, 4), first.slice(0, 4)];
  return sameMonth && (isReordered(year, known) || (precision === 'year' && isNearYear(year, known)));
}

/** The day of an event. */
export function dayOf(fact: Fact): string | null {
  return typeof fact.value === 'string' ? fact.value : null;
}

/** The day of an event, or the year that a metric counted in dates gives ("runs to", date, 2086). */
function datedOf(fact: Fact): Dated | null {
  const { value, unit } = fact;
  if (typeof value === 'string') return { fact, first: value, last: value };
  if (unit !== 'date' || value === null || !Number.isInteger(value) || value < 1000 || value > 9999)
    return null;
  return { fact, first: `${value}-01-01`, last: `${value}-12-31` };
}

function apart(one: Days, date: Days): number {
  return Math.max(
    dayNumber(date.first) - dayNumber(one.last),
    dayNumber(one.first) - dayNumber(date.last),
    0,
  );
}
