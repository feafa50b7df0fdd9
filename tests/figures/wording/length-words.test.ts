import { describe, expect, it } from 'vitest';
import { elapsedWords, lengthWords } from '../../../shared/figures/wording/length-words.ts';

describe('a length of time', () => {
  it.each([
    ['2014-03-18', '2022-11-03', 'years', '8 years and 7 months'],
    ['2023-08-10', '2024-09-03', 'years', '1 year and 24 days'],
    ['1994-05-06', '2024-05-06', 'years', '30 years'],
    ['2024-02-06', '2024-05-06', 'years', '3 months'],
    ['2022-09-04', '2023-12-19', 'months', '15 months and 15 days'],
    ['2023-12-01', '2023-12-19', 'months', '18 days'],
    ['2023-12-01', '2023-12-19', 'weeks', '2 weeks and 4 days'],
    ['2023-12-01', '2023-12-02', 'weeks', '1 day'],
    ['2023-12-01', '2024-01-10', 'days', '40 days'],
  ])('from %s to %s in %s', (from, to, unit, words) => expect(lengthWords(from, to, unit)).toBe(words));
});

describe('how long before or after', () => {
  const PUBLISHED = '2024-06-20';

  it.each([
    [
      '2014-06-20',
      '2014-06-20',
      PUBLISHED,
      ', which was 10 years before 20 June 2024, when the article appeared',
    ],
    ['2014-06-20', '2014-06-20', '2016-06-20', ', which was 2 years before 20 June 2016'],
    ['2016-06-20', '2014-06-20', '2016-06-20', ', which was 2 years after 20 June 2014'],
    ['2016-06-20', '2014-06-01', '2016-06-20', ', which was 2 years and 19 days after June 2014'],
    ['2016-06-20', '2013-12-31', '2016-06-20', ', which was 2 years and 5 months after 2013'],
    ['2016-06-20', '2016-06-20', '2016-06-20', ', the same day'],
  ])('%s, from %s to %s', (day, from, to, words) =>
    expect(elapsedWords(day, from, to, 'years', PUBLISHED)).toBe(words),
  );
});
