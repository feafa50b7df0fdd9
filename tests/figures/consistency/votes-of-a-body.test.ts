import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('the votes of a body of so many', () => {
  it.each([
    ['The nine-member board voted 6-4 to close the mine.', ['nine', '6', '4']],
    ['The 40-seat assembly rejected the bill by 24 to 19.', ['40', '24', '19']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['fewer votes than members', 'The nine-member board voted 6-2 to close the mine.'],
    ['a result that is no vote', 'The nine-member team lost 16-4 in Busk.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
