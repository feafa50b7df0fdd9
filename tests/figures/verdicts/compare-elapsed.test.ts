import { describe, expect, it } from 'vitest';
import { compareElapsed } from '../../../shared/figures/verdicts/compare-elapsed.ts';

const EVENT = '2014-03-18';

function years(
  value: number,
  comparator: Parameters<typeof compareElapsed>[0]['comparator'] = 'exactly',
  step = 1,
) {
  return { value, unit: 'years', comparator, step };
}

describe('a length of time', () => {
  it.each([
    ['the whole years that have passed', years(7), EVENT, '2022-01-12', 'supported'],
    ['the nearest number of years', years(8), EVENT, '2022-01-12', 'supported'],
    ['neither', years(6), EVENT, '2022-01-12', 'contradicted'],
    ['an anniversary to the day', years(7), EVENT, '2021-03-18', 'supported'],
    ['the day before an anniversary, rounded', years(7), EVENT, '2021-03-17', 'supported'],
    [
      'the nearest decade from twenty years up',
      years(20, 'exactly', 10),
      '2002-05-28',
      '2022-01-12',
      'supported',
    ],
    ['thirty for twenty-two', years(30, 'exactly', 10), '2000-01-01', '2022-01-12', 'contradicted'],
    ['more than, true', years(2, 'more than'), '2019-07-05', '2022-01-12', 'supported'],
    ['more than, not yet', years(3, 'more than'), '2019-07-05', '2022-01-12', 'contradicted'],
    ['nearly, a little less', years(20, 'nearly'), '1994-12-05', '2014-03-05', 'supported'],
    ['nearly, a little more', years(20, 'nearly'), '1994-01-05', '2014-03-05', 'approximate'],
    ['less than, well below', years(3, 'less than'), '2019-07-05', '2022-01-12', 'supported'],
    ['less than, by more than half', years(9, 'less than'), '2019-07-05', '2022-01-12', 'contradicted'],
    [
      'just under, well below',
      { ...years(3, 'less than'), barely: true },
      '2019-07-05',
      '2022-01-12',
      'contradicted',
    ],
    ['less than, but over', years(2, 'less than'), '2014-03-18', '2016-06-20', 'contradicted'],
    ['a fraction of a year', years(2.5, 'exactly', 0.5), '2019-07-05', '2022-01-12', 'supported'],
    ['an event still to come', years(1), '2024-01-01', '2022-01-12', 'contradicted'],
  ] as const)('%s', (_, claim, from, to, fit) => {
    expect(compareElapsed(claim, from, to).fit).toBe(fit);
  });

  it('counts months by the calendar', () => {
    const months = { value: 30, unit: 'months', comparator: 'nearly', step: 1 } as const;
    expect(compareElapsed(months, '2022-02-24', '2024-08-20').fit).toBe('supported');
  });

  it('leaves units shorter than a day alone', () => {
    const hours = { value: 4, unit: 'hours', comparator: 'exactly', step: 1 } as const;
    expect(compareElapsed(hours, EVENT, '2022-01-12').fit).toBe('contradicted');
  });
});
