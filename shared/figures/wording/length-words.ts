import { addDays, addMonths, elapsed, plainDay, plainMonth } from '../calendar.ts';
import { dayNumber } from '../quantities/dates/calendar.ts';

/** "8 years and 7 months", "5 weeks and 2 days": the time between two ISO days, as it is told in years, months, weeks or days. */
export function lengthWords(from: string, to: string, unit: string): string {
  const days = dayNumber(to) - dayNumber(from);
  const months = elapsed(from, to, 'months')?.floor ?? 0;
  switch (unit) {
    case 'years':
      return yearsWords(from, to, months);
    case 'months':
      return monthsWords(from, to, months);
    case 'weeks':
      return days < 7 ? counted(days, 'day') : joined(Math.floor(days / 7), 'week', days % 7, 'day');
    default:
      return counted(days, 'day');
  }
}

function yearsWords(from: string, to: string, months: number): string {
  const years = Math.floor(months / 12);
  if (years === 0) return monthsWords(from, to, months);
  if (months % 12 > 0) return joined(years, 'year', months % 12, 'month');
  return joined(years, 'year', dayNumber(to) - dayNumber(addMonths(from, months)), 'day');
}

function monthsWords(from: string, to: string, months: number): string {
  if (months < 1) return counted(dayNumber(to) - dayNumber(from), 'day');
  return joined(months, 'month', dayNumber(to) - dayNumber(addMonths(from, months)), 'day');
}

/**
 * ", which was 8 years and 7 months before 3 November 2022, when the article appeared", said of the fact's own `day`;
 * one end of the stretch is that day.
 */
export function elapsedWords(day: string, from: string, to: string, unit: string, published: string): string {
  const length = lengthWords(from, to, unit);
  if (from === to) return ', the same day';
  if (day !== from) return `, which was ${length} after ${statedDay(from)}`;
  if (to === published) return `, which was ${length} before ${plainDay(to)}, when the article appeared`;
  return `, which was ${length} before ${statedDay(to)}`;
}

/** A first or last day stands for the month or year the article gives. */
function statedDay(day: string): string {
  if (/-(?:01-01|12-31)$/.test(day)) return day.slice(0, 4);
  return day.endsWith('-01') || addDays(day, 1).endsWith('-01') ? plainMonth(day) : plainDay(day);
}

function joined(one: number, unit: string, two: number, smaller: string): string {
  return two === 0 ? counted(one, unit) : `${counted(one, unit)} and ${counted(two, smaller)}`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
