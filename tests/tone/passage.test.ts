import { expect, test } from 'vitest';
import { readPassage } from '../../shared/tone/passage.ts';

/** The words of `text` that stand inside quotation marks. */
function quotedIn(text: string, start = 0, end = text.length): string[] {
  const { words, quoted } = readPassage(text, { start, end });
  return words.filter((word, at) => quoted[at] && !word.mark).map(({ lower }) => lower);
}

test.each([
  ['He said “we stay” today', ['we', 'stay']],
  ['He said "we stay" today', ['we', 'stay']],
  ["He said ''we stay'' today", ['we', 'stay']],
  ['Er sagte „we stay“ today', ['we', 'stay']],
  ['“we stay', ['we', 'stay']],
  ['we stay,” he said', ['we', 'stay']],
])('sees the words inside quotation marks in: %s', (text, words) => {
  expect(quotedIn(text)).toEqual(words);
});

test.each(['He said we stay', 'the captain’s boat', '“” we stay'])('sees none in: %s', (text) => {
  expect(quotedIn(text)).toEqual([]);
});

test('looks at no mark outside the span', () => {
  expect(quotedIn('“one” two “three”', 6, 9)).toEqual([]);
});

test('starts with nothing taken and one entry for each word', () => {
  const { words, contexts, quoted, taken } = readPassage('We stay, he said.', { start: 0, end: 17 });
  expect([contexts.length, quoted.length, taken.length]).toEqual([words.length, words.length, words.length]);
  expect(taken).not.toContain(true);
});
