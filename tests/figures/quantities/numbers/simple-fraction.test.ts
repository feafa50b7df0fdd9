import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../shared/article/tokens.ts';
import { readSimpleFraction } from '../../../../shared/figures/quantities/numbers/simple-fraction.ts';

const read = (text: string) => readSimpleFraction(tokenize(text), 0);

describe('readSimpleFraction', () => {
  it.each([
    ['half', 1, 1 / 2],
    ['a good third', 3, 1 / 3],
    ['a mere quarter', 3, 1 / 4],
    ['a half', 2, 1 / 2],
    ['two thirds', 2, 2 / 3],
    ['three-quarters', 3, 3 / 4],
    ['3 quarters', 2, 3 / 4],
    ['a third term', 2, 1 / 3],
  ])('reads the words of %j, whatever follows', (text, last, value) =>
    expect(read(text)).toEqual({ last, value: expect.closeTo(value, 12) }),
  );

  it.each(['two third', 'a thirds', 'a poor third', 'a second', 'halves', 'thirty thirds', 'thirds', ''])(
    'finds none in %j',
    (text) => expect(read(text)).toBeNull(),
  );
});
