import { describe, expect, it } from 'vitest';
import { knownOn, latestPeriod, validOn, validWithin } from '../../../shared/figures/verdicts/known-facts.ts';
import type { Fact } from '../../../shared/reference/fact.ts';
import { recordOf } from '../../reference/record-of.ts';

function fact(change: Parameters<typeof recordOf>[0]): Fact {
  return { ...recordOf(change).fact, since: 1 };
}

const first = fact({ value: 10, validFrom: '2020-01-01', validTo: '2020-12-31' });
const second = fact({ value: 11, validFrom: '2022-01-01' });

describe('the facts valid on a day', () => {
  it.each([
    ['the first day', '2020-01-01', [10]],
    ['the last day', '2020-12-31', [10]],
    ['a day in a gap', '2021-06-01', []],
    ['a day after an open end', '2030-01-01', [11]],
    ['a day before all', '2019-12-31', []],
  ])('on %s', (_, day, values) => {
    expect(validOn([first, second], day).map(({ value }) => value)).toEqual(values);
  });

  it('keeps rival counts together', () => {
    const rival = fact({ value: 12, validFrom: '2022-01-01' });
    expect(validOn([first, second, rival], '2023-01-01')).toEqual([second, rival]);
  });

  it('finds those that share a day with a period', () => {
    expect(validWithin([first, second], '2020-12-31', '2021-12-31')).toEqual([first]);
  });
});

describe('two clocks', () => {
  const early = fact({ value: 2.1, validFrom: '2023-01-01', validTo: '2023-03-31', released: '2023-04-30' });
  const revised = fact({
    value: 2.3,
    validFrom: '2023-01-01',
    validTo: '2023-03-31',
    released: '2023-06-30',
  });

  it('shows nothing before it was released', () => {
    expect(knownOn([early, revised], '2023-04-29').facts).toEqual([]);
  });

  it('shows the first figure until the revision is out', () => {
    expect(knownOn([early, revised], '2023-06-29').facts).toEqual([early]);
  });

  it('shows the revision after that, and remembers what it replaced', () => {
    expect(knownOn([early, revised], '2023-06-30')).toEqual({ facts: [revised], superseded: [early] });
  });
});

describe('the latest period', () => {
  it('is the last one that had ended', () => {
    const next = fact({ value: 12, validFrom: '2021-01-01', validTo: '2021-12-31' });
    expect(latestPeriod([first, next], '2021-06-01')).toEqual([first]);
    expect(latestPeriod([first, next], '2021-12-31')).toEqual([next]);
  });
});
