import { expect, it } from 'vitest';
import { listWords } from '../../../shared/figures/wording/list-words.ts';

it('joins the last two by a word and the others by commas', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['a'])).toBe('a');
  expect(listWords(['a', 'b'])).toBe('a and b');
  expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listWords(['a', 'b'], 'or')).toBe('a or b');
});
