import { describe, expect, it } from 'vitest';
import { dates, find } from '../read.ts';

describe('parts of years', () => {
  it.each([
    ['in the third quarter', 'third quarter=2021-07'],
    ['in the fourth quarter of 2019', 'fourth quarter of 2019=2019-10'],
    ['in the first half of 2020', 'first half of 2020=2020-01'],
    ['in the second half of last year', 'second half of last year=2021-07'],
    ['in Q3', 'Q3=2021-07'],
    ['in Q1 2021', 'Q1 2021=2021-01'],
    ['in H2 2020', 'H2 2020=2020-07'],
    ['in fiscal 2021', 'fiscal 2021=2021'],
    ['in the financial year 2019', 'financial year 2019=2019'],
    ['in FY2021', 'FY2021=2021'],
  ])('reads %j', (text, expected) => expect(dates(text)).toEqual([expected]));

  it('covers three months', () =>
    expect(find('in Q1 2021')[0]?.date).toMatchObject({
      first: '2021-01-01',
      last: '2021-03-31',
      precision: 'quarter',
    }));

  it.each(['in the second half', 'a fifth quarter', 'Q5', 'Q3x', 'fiscal policy'])(
    'finds none in %j',
    (text) => expect(dates(text)).toEqual([]),
  );
});
