import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { TIMES_WORLD } from '../times-world.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-11-20', TIMES_WORLD));

describe('what something has done since a day', () => {
  it.each([
    ['a word of what it began to do', 'Orrin Dairy has been churning butter since 1887.', '1887: supported'],
    [
      'the same, of another year',
      'Orrin Dairy, which has been churning since 1897, is full.',
      '1897: contradicted',
    ],
    ['another word', 'Orrin Dairy has made cheese since 1887.', '1887: supported'],
    [
      'an activity',
      'Marram Observatory is 38 metres across and has been listening since 1973.',
      '1973: contradicted',
    ],
    ['what it dates from', 'The Velm Accord dates from June 1983.', 'June 1983: contradicted'],
    ['what it goes back to', 'The Velm Accord goes back to 1985.', '1985: supported'],
    ['its age', 'Marram Observatory turned 53 in June.', '53: supported'],
    ['its age in years', 'Marram Observatory is 63 years old.', '63 years old: contradicted'],
  ])('is counted from its beginning: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['another word, of another year', 'Orrin Dairy has made cheese since 1891.', '1891: unverifiable'],
    ['decades on', 'Marram Observatory has been mapping dust since 1999.', '1999: unverifiable'],
    ['at one place', 'Marram Observatory has been listening at Tarn since 1973.', '1973: unverifiable'],
    ['what went wrong', 'Marram Observatory has been losing money since 1973.', '1973: unverifiable'],
    ['a person’s age', 'Ada Ruck is 64 years old.', '64 years old: unverifiable'],
    ['what it turned into', 'Orrin Dairy turned 53 cows out.', '53: unverifiable'],
  ])('is nothing against it: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
