import { dayNumber, isoDay } from './quantities/dates/calendar.ts';

/** Mean lengths in the Gregorian calendar. */
const DAYS_IN_YEAR = 365.2425;
const DAYS_IN_MONTH = DAYS_IN_YEAR / 12;

/** The ISO day that is `days` after `iso`. */
export function addDays(iso: string, days: number): string {
  return isoDay(dayNumber(iso) + days);
}

/** The ISO day that is `months` after `iso`; the last of the month where the month is too short. */
export function addMonths(iso: string, months: number): string {
  const all = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  const year = Math.floor(all / 12);
  const month = (all % 12) + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Math.min(Number(iso.slice(8, 10)), last);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A length of time as it can be stated in one unit. */
export interface Elapsed {
  /** With fractions, in mean years or months. */
  readonly exact: number;
  /** Whole units that have passed by the calendar. */
  readonly floor: number;
}

/** The time from `from` to `to`, both ISO days, in `unit`; null for units shorter than a day. */
export function elapsed(from: string, to: string, unit: string): Elapsed | null {
  const days = dayNumber(to) - dayNumber(from);
  switch (unit) {
    case 'days':
      return { exact: days, floor: days };
    case 'weeks':
      return { exact: days / 7, floor: Math.floor(days / 7) };
    case 'months':
      return { exact: days / DAYS_IN_MONTH, floor: wholeMonths(from, to) };
    case 'years':
      return { exact: days / DAYS_IN_YEAR, floor: Math.floor(wholeMonths(from, to) / 12) };
    default:
      return null;
  }
}

function wholeMonths(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return to.slice(8, 10) < from.slice(8, 10) ? months - 1 : months;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "7 March 2024", as a newspaper writes a day. */
export function plainDay(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(0, 4))}`;
}

/** "March 2024": the month of an ISO day. */
export function plainMonth(iso: string): string {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(0, 4))}`;
}
