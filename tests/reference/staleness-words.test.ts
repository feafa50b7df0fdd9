import { describe, expect, it } from 'vitest';
import { type Staleness, stalenessOf } from '../../shared/reference/staleness.ts';
import { intervalWords, stalenessInWords, warningInWords } from '../../shared/reference/staleness-words.ts';
import { fact, retrieved, states, year } from './dated-facts.ts';

describe('an interval in words', () => {
  it.each([
    [1, 'day'],
    [7, 'week'],
    [19, '19 days'],
    [28, 'month'],
    [31, 'month'],
    [91, '3 months'],
    [182, '6 months'],
    [365, 'year'],
    [340, 'year'],
    [547, '18 months'],
    [1826, '5 years'],
  ])('of %i days is "%s"', (days, words) => {
    expect(intervalWords(days)).toBe(words);
  });
});

describe('staleness in words', () => {
  const words = (facts: Parameters<typeof stalenessOf>[0], elsewhere: number | null = null) =>
    stalenessInWords(stalenessOf(facts, elsewhere, '2030-01-01') as Staleness);

  it('tells the time of the latest value and how often there is a new one', () => {
    expect(words([year(2018), year(2019)])).toBe(
      'The latest value is of 2019; this series usually has a new one every year.',
    );
    expect(words(states('2021-01-15', '2021-04-15', '2021-07-15'))).toBe(
      'The latest value is of 15 July 2021; this series usually has a new one every 3 months.',
    );
  });

  it('tells a month, or first and last day of a period that is no month or year', () => {
    const period = (validFrom: string, validTo: string) => [fact({ kind: 'period', validFrom, validTo })];
    expect(words(period('2024-02-01', '2024-02-29'), 30)).toContain('of February 2024;');
    expect(words(period('2024-04-01', '2024-06-30'), 91)).toContain('of 1 April 2024 to 30 June 2024;');
  });

  it('tells how long a series without a rhythm ever took', () => {
    const votes = ['2010-05-06', '2015-05-07', '2017-06-08', '2019-12-12'].map((day) =>
      fact({ kind: 'period', validFrom: day, validTo: day }),
    );
    expect(words(votes)).toBe(
      'The latest value is of 12 December 2019; this series never went without a new one for longer than 5 years.',
    );
  });

  it('tells whose rhythm it is', () => {
    expect(words([year(2019)], 365)).toBe(
      'The latest value is of 2019; the same of others usually has a new one every year.',
    );
  });

  it('tells until when a value was for that no other took the place of', () => {
    const until = (validFrom: string, validTo: string) => fact({ validFrom, validTo });
    expect(words([until('2024-01-01', '2024-12-31'), until('2025-01-01', '2025-05-07')])).toBe(
      'The latest value was for the time until 7 May 2025, and what took its place is not known.',
    );
  });

  it('tells when the source was last looked at where nothing else tells', () => {
    expect(words([retrieved('2024-03-09', fact({ validFrom: '2020-05-01' }))])).toBe(
      'It holds since 1 May 2020, and its source was last looked at on 9 March 2024.',
    );
  });

  it('warns of a fact that may be out of date, but not of one that tells itself until when it was so', () => {
    const warning = (facts: Parameters<typeof stalenessOf>[0]) =>
      warningInWords(stalenessOf(facts, null, '2030-01-01') as Staleness);
    expect(warning([year(2018), year(2019)])).toMatch(/^The fact may be out of date. The latest/);
    const until = (validFrom: string, validTo: string) => fact({ validFrom, validTo });
    expect(warning([until('2024-01-01', '2024-12-31'), until('2025-01-01', '2025-05-07')])).toMatch(
      /^The latest value was for/,
    );
  });
});
