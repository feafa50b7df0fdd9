import { describe, expect, it } from 'vitest';
import {
  dayFromPublished,
  dayWithoutYear,
  weekdayFromPublished,
  yearOfMonth,
} from '../../../../shared/figures/quantities/dates/published-day.ts';

const WEDNESDAY = '2022-01-12';

describe('dates resolved from publication', () => {
  it.each([
    [3, 'latest', '2022-01-12'],
    [4, 'latest', '2022-01-06'],
    [2, 'latest', '2022-01-11'],
    [3, 'last', '2022-01-05'],
    [5, 'last', '2022-01-07'],
    [3, 'next', '2022-01-19'],
    [4, 'next', '2022-01-13'],
  ] as const)('weekday %i, %s, is %s', (weekday, which, day) =>
    expect(weekdayFromPublished(WEDNESDAY, weekday, which)?.value).toBe(day),
  );

  it.each([
    [1, 'latest', 2022],
    [2, 'latest', 2021],
    [1, 'last', 2021],
    [1, 'next', 2023],
    [6, 'next', 2022],
  ] as const)('month %i, %s, is of %i', (month, which, year) =>
    expect(yearOfMonth(WEDNESDAY, month, which)).toBe(year),
  );

  it('counts days over the end of a year', () =>
    expect(dayFromPublished('2022-01-01', -1)).toMatchObject({
      value: '2021-12-31',
      resolvedFromPublished: true,
    }));
});

describe('a day without a year', () => {
  it.each([
    [1, 28, 'past', '2021-01-28'],
    [1, 28, 'ahead', '2022-01-28'],
    [1, 28, 'either', '2022-01-28'],
    [12, 28, 'either', '2021-12-28'],
    [12, 28, 'ahead', '2022-12-28'],
    [1, 12, 'past', '2022-01-12'],
    [1, 12, 'ahead', '2022-01-12'],
  ] as const)('%i-%i, %s, is %s', (month, day, outlook, expected) =>
    expect(dayWithoutYear(WEDNESDAY, month, day, outlook)?.value).toBe(expected),
  );

  it('is none where the calendar has none such', () => {
    expect(dayWithoutYear(WEDNESDAY, 9, 31, 'either')).toBeNull();
    expect(dayWithoutYear(WEDNESDAY, 2, 29, 'past')).toBeNull();
  });
});
