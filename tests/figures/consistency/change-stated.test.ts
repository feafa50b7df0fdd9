import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('two values and the difference between them', () => {
  it.each([
    ['A ticket now costs £4.90, up 60p from £4.20.', ['£4.90', '60p', '£4.20']],
    ['The club has 3,900 members, 450 fewer than the 4,250 it had a year ago.', ['3,900', '450', '4,250']],
    ['The club has 390 members, against 420 a year ago, a fall of 45.', ['390', '420', '45']],
    ['She won by 4,120 votes to 3,871, a majority of 350.', ['4,120', '3,871', '350']],
    ['She took 4,121 votes and her rival 3,870, a margin of 350.', ['4,121', '3,870', '350']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['the right difference', 'A ticket now costs £4.90, up 70p from £4.20.'],
    ['changes since other times', 'A ticket now costs £4.90, up 40p from last year and 90p from 2015.'],
    ['the loss of another', 'The club has 390 members, against 420 a year ago; its rival lost 45.'],
    [
      'a majority of another time',
      'She won by 4,120 votes to 3,871; five years ago she had a majority of 350.',
    ],
    ['other prices', 'Sales were £490m, up 20 percent from £470m when adjusted for the strike.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
