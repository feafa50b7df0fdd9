import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  daysInMonth,
  isoDay,
  weekdayOf,
} from '../../../../shared/figures/quantities/dates/calendar.ts';

describe('calendar', () => {
  it.each([
    ['1970-01-01', 0],
    ['2022-01-12', 19004],
    ['1969-12-31', -1],
  ])('numbers %s as %i and back', (iso, day) => {
    expect(dayNumber(iso)).toBe(day);
    expect(isoDay(day)).toBe(iso);
  });

  it.each([
    ['2022-01-12', 3],
    ['2023-04-04', 2],
    ['1969-12-28', 0],
  ])('knows the weekday of %s', (iso, weekday) => expect(weekdayOf(iso)).toBe(weekday));

  it.each([
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('knows the days of %i-%i', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
});
