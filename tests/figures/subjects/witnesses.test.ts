import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check, verdicts } from '../one-article.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', INVENTED_WORLD));

describe('a number to the third digit that is exactly what a fact of the article says', () => {
  it.each([
    ['money', 'Lodd Lines is no more. In the end €730m changed hands.', '€730m: supported'],
    ['a share', 'Quill Freight is safe. Its cushion of 13.6% is thick.', '13.6%: supported'],
    ['a length', 'Tamber Bridge was closed. Walkers had to cover 410 metres.', '410 metres: supported'],
    ['a large count', 'Hallin was in ruins. There were 1,782 graves to dig.', '1,782: supported'],
    ['a day', 'The fair at Tamber Bridge began on 12 May 1967.', '12 May 1967: supported'],
  ])('is taken for that, though no word of it stands there: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['another number', 'Lodd Lines is no more. In the end €740m changed hands.', '€740m: unverifiable'],
    ['a rounder number', 'Quill Freight is safe. Its cushion of 14% is thick.', '14%: unverifiable'],
    ['a hedge', 'Quill Freight is safe. Its cushion of about 13.6% is thick.', '13.6%: unverifiable'],
    ['another unit', 'Tamber Bridge was closed. Walkers had 410 reasons.', '410: unverifiable'],
    ['a small count of something else', 'Hallin was in ruins. Mirrel sent 112 spades.', '112: unverifiable'],
    ['something the article does not name', 'In the end €730m changed hands.', '€730m: unverifiable'],
  ])('but not with %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
