import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('so many of a thing, what one costs and what all cost', () => {
  it.each([
    ['The town bought 20 buses at £30,000 each, £650,000 in all.', ['20', '£30,000', '£650,000']],
    ['Twenty vans at £30,000 apiece came to £650,000.', ['Twenty', '£30,000', '£650,000']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['the right sum', 'The town bought 20 buses at £30,000 each, £600,000 in all.'],
    [
      'the price of something else',
      'The town bought 20 buses at £30,000 each and spent £650,000 on a garage.',
    ],
    ['a price for one alone', 'The town bought 20 buses at £30,000 each.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
