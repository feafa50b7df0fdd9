import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('a movement and its values', () => {
  it.each([
    ['The council has 112 empty posts, up from 134.', ['112', '134']],
    ['It closed the year with 40 boats, down from 31 in spring.', ['40', '31']],
    ['The number of posts rose over the summer to 112 from 134.', ['112', '134']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['values that go that way', 'The council has 112 empty posts, up from 94.'],
    ['a figure that goes that way further back', 'The firm has 12 mills in 8 towns, up from 10.'],
    ['the same in another unit', 'They filled 6.05 hectares (14.95 acres; .06 sq km), up from 2.48.'],
    ['a currency that gains', 'The crown gained from 150 to 145 for a dollar.'],
    ['places in a list', 'It came 12th, up from 15th.'],
    [
      'another movement',
      'The rate was 4.6 per cent, down from 4.8 per cent in May, and the bank went to 6 per cent.',
    ],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
