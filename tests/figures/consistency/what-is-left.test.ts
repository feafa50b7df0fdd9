import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('what was, what went and what is left', () => {
  it.each([
    ['He sold 14 of his 52 boats, which leaves him with 42.', ['14', '52', '42']],
    ['He owned 52 boats and sold 14, leaving just 42.', ['52', '14', '42']],
    ['The firm had 52 boats, sold 14 and lost three, leaving 30.', ['52', '14', 'three', '30']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['the right rest', 'He owned 52 boats and sold 14, leaving 38.'],
    ['several that went', 'The firm had 52 boats, sold 14 and lost three, leaving 35.'],
    ['something else that is left', 'He sold 14 of his 52 boats and left Busk with 42 crates.'],
    ['a rest in percent', 'He sold 14 of his 52 boats, leaving 60 percent of them.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
