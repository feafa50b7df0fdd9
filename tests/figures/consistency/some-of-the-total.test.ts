import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('one part with its total, and others', () => {
  it.each([
    [
      "The Greens won 23 of the council's 42 seats, the Liberals 12 and the Farmers nine.",
      ['23', '42', '12', 'nine'],
    ],
    [
      'Seven of the ten survivors are in hospital and the other five have gone home.',
      ['Seven', 'ten', 'five'],
    ],
    ['Four of the five goals came from Bell, two from Ott.', ['Four', 'five', 'two']],
    ['The team won nine of its ten games and lost two.', ['nine', 'ten', 'two']],
    ['The fire destroyed four of the five barns and spared two.', ['four', 'five', 'two']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    [
      'parts that make it',
      "The Greens won 23 of the council's 42 seats, the Liberals 12 and the Farmers seven.",
    ],
    ['parts that may overlap', 'Seven of the ten survivors are in hospital and five have broken bones.'],
    [
      'another verb',
      "The Greens won 23 of the council's 42 seats, the Liberals 12 and the Farmers lost nine.",
    ],
    ['other goals', 'Four of the five goals came in the first half, two from Ott.'],
    ['verbs that may overlap', 'The fire destroyed four of the five barns and frightened two horses.'],
    ['other things lost', 'The team won nine of its ten games and lost two players.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
