import { describe, expect, it } from 'vitest';
import {
  inMonth,
  inMonths,
  inYear,
  inYears,
  onDay,
} from '../../../../shared/figures/quantities/dates/date-value.ts';

describe('date values', () => {
  it('cuts the value to what is stated and spans the days it covers', () => {
    expect(onDay(2014, 3, 18)).toMatchObject({
      value: '2014-03-18',
      first: '2014-03-18',
      last: '2014-03-18',
    });
    expect(inMonth(2024, 2)).toMatchObject({ value: '2024-02', first: '2024-02-01', last: '2024-02-29' });
    expect(inYear(987)).toMatchObject({ value: '0987', first: '0987-01-01', last: '0987-12-31' });
    expect(inYears(1990, 1999, 'decade')).toMatchObject({ value: '1990', last: '1999-12-31' });
    expect(inMonths(2021, 12, 14, 'season')).toMatchObject({ first: '2021-12-01', last: '2022-02-28' });
  });

  it.each([
    [2023, 2, 29],
    [2023, 13, 1],
    [2023, 4, 31],
    [2023, 1, 0],
  ])('has no day %i-%i-%i', (year, month, day) => expect(onDay(year, month, day)).toBeNull());
});
