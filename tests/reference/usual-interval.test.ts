import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../shared/reference/days.ts';
import {
  dayOfFact,
  fillsInterval,
  longestGap,
  median,
  rhythmOf,
} from '../../shared/reference/usual-interval.ts';
import { fact, states, year } from './dated-facts.ts';
import { isoDays } from './iso-days.ts';

describe('the rhythm of a series', () => {
  it.each([
    ['three years one after another', [year(2021), year(2022), year(2023)], 365],
    ['two years one after another, as they fill their time', [year(2022), year(2023)], 365],
    ['a year that was skipped among many', [2015, 2016, 2017, 2019, 2020, 2021].map((of) => year(of)), 366],
    ['a wage that rises every April', states('2023-04-01', '2024-04-01', '2025-04-01'), 365],
    [
      'years again after decades of censuses',
      states('1981-01-01', '1991-01-01', ...Array.from({ length: 9 }, (_, at) => `${2012 + at}-01-01`)),
      365,
    ],
  ])('is seen in %s', (_what, facts, days) => {
    expect(rhythmOf(facts)).toBe(days);
  });

  it.each([
    ['one value', [year(2023)]],
    ['two states, which may be chance', states('2020-01-01', '2021-01-01')],
    [
      'two periods of some days a year apart',
      [
        fact({ kind: 'period', validFrom: '2020-06-01', validTo: '2020-06-05' }),
        fact({ kind: 'period', validFrom: '2021-06-01', validTo: '2021-06-05' }),
      ],
    ],
    ['two counts of one day', [year(2023), year(2023, { value: 7 })]],
  ])('is not to be told by %s', (_what, facts) => {
    expect(rhythmOf(facts)).toBeNull();
  });

  it.each([
    [
      'an alliance that grows when it does',
      states('1999-03-12', '2004-03-29', '2009-04-01', '2017-06-05', '2020-03-27', '2023-04-04'),
    ],
    ['three gaps of which one is another', states('2015-01-01', '2016-01-01', '2017-01-01', '2017-08-01')],
  ])('does not exist in %s', (_what, facts) => {
    expect(rhythmOf(facts)).toBe('irregular');
  });

  it('is the step of any series in equal steps, in whatever order its facts come', () => {
    const evenly = fc.record({
      start: isoDays,
      step: fc.integer({ min: 1, max: 2000 }),
      count: fc.integer({ min: 3, max: 12 }),
    });
    fc.assert(
      fc.property(evenly, fc.infiniteStream(fc.nat()), ({ start, step, count }, order) => {
        const facts = states(...Array.from({ length: count }, (_, at) => daysAfter(start, at * step)));
        const shuffled = facts.map((one) => [order.next().value, one] as const).sort(([a], [b]) => a - b);
        expect(rhythmOf(shuffled.map(([, one]) => one))).toBe(step);
      }),
    );
  });
});

describe('a fact', () => {
  it('of a period is of its last day, any other of its first', () => {
    expect(dayOfFact(year(2023))).toBe('2023-12-31');
    expect(dayOfFact(fact({ kind: 'state', validFrom: '2023-01-01', validTo: '2023-12-31' }))).toBe(
      '2023-01-01',
    );
  });

  it('fills an interval of about its own length alone', () => {
    expect(fillsInterval(year(2023), 366)).toBe(true);
    expect(fillsInterval(year(2023), 91)).toBe(false);
    expect(fillsInterval(fact({ validFrom: '2023-01-01', validTo: null }), 365)).toBe(false);
  });
});

describe('the longest gap', () => {
  it('is that of the last values, and none of a single one', () => {
    expect(longestGap(states('2020-01-01', '2020-01-11', '2020-01-14'))).toBe(10);
    expect(longestGap(states('2020-01-01'))).toBeNull();
  });
});

describe('the median', () => {
  it('is the middle one, the lower of two, none of none', () => {
    expect([median([9, 1, 4]), median([4, 1, 9, 2]), median([])]).toEqual([4, 2, null]);
  });
});
