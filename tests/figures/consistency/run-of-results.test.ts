import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('a run of results beside a record', () => {
  it.each([
    ['more wins than there are', 'The Otters (2-7) have now won three of their last six games.', ['three']],
    [
      'more losses than there are',
      'The Otters (6-1) have now won three of their last five games.',
      ['three'],
    ],
    ['more games than there are', 'The Gulls (1-1) have lost two of their last five games.', ['two', 'five']],
    ['wins in so many tries', 'The Gulls (4-9) came in with only six road wins in 12 tries.', ['six']],
    ['losses in so many tries', 'The Gulls (9-4) came in with five losses in 15 games.', ['five', '15']],
  ])('clashes with %s', async (_, text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['a run that there is room for', 'The Otters (6-1) have now won four of their last five games.'],
    ['all there is', 'The Gulls (2-1) have won two of their last three games.'],
    ['another’s run', 'The Otters (1-1) rested, while the Gulls have won four of their last five games.'],
    ['no record', 'The Gulls have won four of their last five games.'],
    ['a shooting line in brackets', 'Ellwood (2-4 FG) has won three of her last six games.'],
    ['votes', 'The party (2-1) has now won three of the six seats.'],
  ])('does not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
