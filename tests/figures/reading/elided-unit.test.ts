import { describe, expect, it } from 'vitest';
import { sentenceOf } from './read.ts';

function units(text: string): readonly string[] {
  return sentenceOf(text).quantities.map((quantity) => `${quantity.text}: ${quantity.unit}`);
}

describe('the unit a number leaves out', () => {
  it.each([
    [
      'a measure',
      'The Tamber runs for 1,320 kilometres and the Lisk for 780.',
      ['1,320 kilometres: km', '780: km'],
    ],
    ['a share', 'The rate is 4.1 percent against 3.8 a year ago.', ['4.1 percent: percent', '3.8: percent']],
    [
      'what others have',
      'The Otters forced the Gulls into 16 errors while making just 12 of their own.',
      ['16: errors', '12: errors'],
    ],
    ['what it has itself', 'The yard lost 16 boats but built 3 of its own.', ['16: boats', '3: boats']],
  ])('is that of the figure before: %s', (_, text, expected) => {
    expect(units(text).slice(0, 2)).toEqual(expected);
  });

  it.each([
    ['a noun follows', 'The Tamber runs for 1,320 kilometres past 7 villages.', '7: villages'],
    ['a level follows a share', 'Births rose by 3.6% to 283,300.', '283,300: '],
    ['nothing stands before', 'The Gulls made 12 of their own.', '12: own'],
    ['a part of them', 'The yard lost 16 boats and 3 of its best captains.', '3: captains'],
  ])('is not where %s', (_, text, expected) => {
    expect(units(text)).toContain(expected);
  });
});
