import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('a span and the years it runs between', () => {
  it.each([
    ['He was mayor for 14 years, from 1996 to 2008.', ['14 years', '1996', '2008']],
    ['The war lasted ten years, from 1961 to 1968.', ['ten years', '1961', '1968']],
    ['The dam was built between 1961 and 1968, a labour of nine years.', ['1961', '1968', 'nine years']],
    ['The bridge opened in 1950 and closed in 1992, after 52 years.', ['1950', '1992', '52 years']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['the right span', 'He was mayor for 12 years, from 1996 to 2008.'],
    ['years that count both ends', 'The war lasted eight years, from 1961 to 1968.'],
    [
      'a span of something else',
      'The bridge opened in 1950 and closed in 1992, 52 years after it was planned.',
    ],
    ['another office', 'He was mayor from 1996 to 2008, and a councillor for 20 years.'],
    ['a rough span', 'He was mayor for some 14 years, from 1996 to 2008.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
