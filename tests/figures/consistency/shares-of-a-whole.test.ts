import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('shares of one whole that come to more', () => {
  it.each([
    ['for and against', 'In the town 61 per cent voted for and 52 per cent against.'],
    [
      'three of them',
      'In all, 61 per cent backed it, 35 per cent rejected it and 14 per cent were undecided.',
    ],
    [
      'the rest',
      'In the poll 52 per cent were in favour, 31 per cent against and the other 12 per cent undecided.',
    ],
    [
      'a rough one and the rest',
      'Some 48 percent said yes, 37 percent no and the remaining 25 percent neither.',
    ],
    ['both sorts there are', 'Sixty percent of the pupils are girls and 45 percent are boys.'],
    ['who has which', 'In May she won 48 percent, her rival 37 percent and a third candidate 19 percent.'],
  ])('%s', async (_, text) => {
    expect(await clashing(text)).not.toEqual([]);
  });

  it.each([
    ['the same share at another time', 'Turnout was 59.7 per cent, against almost 63 per cent in 2017.'],
    [
      'the same share elsewhere',
      'Some 70 per cent of flats were let, versus 64 per cent in Busk, against all hope.',
    ],
    [
      'the right rest',
      'In the poll 52 per cent were in favour, 31 per cent against and the other 17 per cent undecided.',
    ],
    ['shares far from a whole', 'Some 48 percent said yes, and the remaining 5 percent did not care.'],
    ['shares in several places', 'She won 58 percent in Busk, 47 percent in Ander and 19 percent in Tarn.'],
    [
      'shares of several groups',
      'She won 58 percent of women, her rival 47 percent and a third man 9 percent.',
    ],
  ])('but not %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
