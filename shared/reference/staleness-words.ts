import type { Staleness } from './staleness.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const YEAR_DAYS = 365.2425;
const MONTH_DAYS = YEAR_DAYS / 12;

/**
 * What is said beside a figure that leans on such a fact. Of a value that ended there is nothing to warn of: an article
 * that gives it as of today is called out of date.
 */
export function warningInWords(staleness: Staleness): string {
  const words = stalenessInWords(staleness);
  return staleness.basis === 'ended' ? words : `The fact may be out of date. ${words}`;
}

/** One plain sentence for a sub-editor: "The latest value is of 2019; this series usually has a new one every year." */
export function stalenessInWords({ basis, interval, latest, retrieved }: Staleness): string {
  if (basis === 'ended' && latest.validTo !== null)
    return `The latest value was for the time until ${dayWords(latest.validTo)}, and what took its place is not known.`;
  if (basis === 'source' || interval === null) {
    return `It holds since ${dayWords(latest.validFrom)}, and its source was last looked at on ${dayWords(retrieved ?? latest.validFrom)}.`;
  }
  if (basis === 'longest-gap')
    return `The latest value is of ${timeWords(latest)}; this series never went without a new one for longer than ${lengthWords(interval)}.`;
  const whose = basis === 'series' ? 'this series' : 'the same of others';
  return `The latest value is of ${timeWords(latest)}; ${whose} usually has a new one every ${intervalWords(interval)}.`;
}

/** "year", "month", "3 months", "2 years", "18 months", "12 days": a length of time in the unit it is a whole of, after "every". */
export function intervalWords(days: number): string {
  const { count, unit } = inUnits(days);
  return count === 1 ? unit : `${count} ${unit}s`;
}

/** "a year", "3 months". */
function lengthWords(days: number): string {
  const { count, unit } = inUnits(days);
  return count === 1 ? `a ${unit}` : `${count} ${unit}s`;
}

function inUnits(days: number) {
  const [unit, size] = UNITS.find(([, length]) => isWhole(days / length)) ?? DAYS;
  return { count: Math.max(1, Math.round(days / size)), unit };
}

const DAYS = ['day', 1] as const;
const UNITS: readonly (readonly [string, number])[] = [
  ['year', YEAR_DAYS],
  ['month', MONTH_DAYS],
  ['week', 7],
];
/** Months have 28 to 31 days, and a yearly value may be a few weeks early. */
const OFF_BY = 0.2;

function isWhole(count: number): boolean {
  return count >= 1 - OFF_BY && Math.abs(count - Math.round(count)) <= OFF_BY;
}

/** "2019", "March 2024", "1 April to 30 June 2024" of a period; else the day from which it holds. */
function timeWords({ kind, validFrom, validTo }: Staleness['latest']): string {
  if (kind !== 'period' || validTo === null || validTo === validFrom) return dayWords(validFrom);
  const [year, month] = [validFrom.slice(0, 4), validFrom.slice(0, 7)];
  if (validFrom === `${year}-01-01` && validTo === `${year}-12-31`) return year;
  if (validFrom === `${month}-01` && validTo.slice(0, 7) === month && validTo.slice(8) >= '28')
    return MONTH.format(Date.parse(validFrom));
  return `${dayWords(validFrom)} to ${dayWords(validTo)}`;
}

function dayWords(day: string): string {
  return DAY.format(Date.parse(day));
}
