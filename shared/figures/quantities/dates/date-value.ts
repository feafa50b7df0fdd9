import type { QuantityDate } from '../quantity.ts';
import { daysInMonth, pad } from './calendar.ts';

/** A day; null where the calendar has none such. */
export function onDay(year: number, month: number, day: number, resolved = false): QuantityDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const value = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return { value, first: value, last: value, precision: 'day', resolvedFromPublished: resolved };
}

export function inMonth(year: number, month: number, resolved = false): QuantityDate {
  return {
    ...span(year, month, year, month),
    value: `${pad(year, 4)}-${pad(month)}`,
    precision: 'month',
    resolvedFromPublished: resolved,
  };
}

export function inYear(year: number, resolved = false): QuantityDate {
  return {
    ...span(year, 1, year, 12),
    value: pad(year, 4),
    precision: 'year',
    resolvedFromPublished: resolved,
  };
}

/** Several whole years: "2018-19", a decade, a century; the value is the first. */
export function inYears(
  from: number,
  to: number,
  precision: QuantityDate['precision'],
  resolved = false,
): QuantityDate {
  return { ...span(from, 1, to, 12), value: pad(from, 4), precision, resolvedFromPublished: resolved };
}

/** A run of months inside a year, or over its end when `to` is past 12; the value is `YYYY-MM` of the first. */
export function inMonths(
  year: number,
  from: number,
  to: number,
  precision: QuantityDate['precision'],
  resolved = false,
): QuantityDate {
  const over = to > 12 ? 1 : 0;
  return {
    ...span(year, from, year + over, to - 12 * over),
    value: `${pad(year, 4)}-${pad(from)}`,
    precision,
    resolvedFromPublished: resolved,
  };
}

function span(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): { first: string; last: string } {
  return {
    first: `${pad(fromYear, 4)}-${pad(fromMonth)}-01`,
    last: `${pad(toYear, 4)}-${pad(toMonth)}-${pad(daysInMonth(toYear, toMonth))}`,
  };
}
