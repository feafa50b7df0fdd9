import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('shares of one whole that come to more', () => {
  it.each([
    ['for and against', 'In the town 61 per cent voted for and 52 per cent against.'],
    [
      'three of them',
      'In all, 61 per cent backed it, 35 per cent rejected it and 14 per cent were undecided.',
    ],
  ])('%s', async (_, text) => {
    expect(await clashing(text)).not.toEqual([]);
  });

  it.each([
    ['the same share at another time', 'Turnout was 59.7 per cent, against almost 63 per cent in 2017.'],
    [
      'the same share elsewhere',
      'Some 70 per cent of flats were let, versus 64 per cent in Busk, against all hope.',
    ],
  ])('but not %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
