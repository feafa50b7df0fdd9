import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toneWords } from '../../shared/tone/words.ts';

const lowers = (text: string) => toneWords(text, 0, text.length).map(({ lower }) => lower);

test.each([
  ["They won't go.", ['they', 'will', 'not', 'go', '.']],
  ['We can’t', ['we', 'can', 'not']],
  ['I cannot', ['i', 'can', 'not']],
  ["It's fair", ['it', 'is', 'fair']],
  ["We'll see", ['we', 'will', 'see']],
  ["Let's go", ['let', 'us', 'go']],
  ["the mayor's plan", ['the', 'mayor', 'plan']],
  ['peace-keeping', ['peace', 'keeping']],
  ['“Go,” she said', ['go', ',', 'she', 'said']],
])('reads %s', (text, words) => {
  expect(lowers(text)).toEqual(words);
});

test('gives both halves of a contraction the span of the whole', () => {
  const [, will, not] = toneWords("They won't.", 0, 11);
  expect([will?.start, will?.end, not?.start, not?.end]).toEqual([5, 10, 5, 10]);
});

test.each([
  ['The United Nations met.', ['united', 'nations']],
  ['Harbour Council met.', ['harbour', 'council']],
  ['They met Brandt.', ['brandt']],
])('takes capitals for a name in: %s', (text, names) => {
  const words = toneWords(text, 0, text.length);
  expect(words.filter(({ name }) => name).map(({ lower }) => lower)).toEqual(expect.arrayContaining(names));
});

test.each(['Peace matters. Hope too.', 'NEVER AGAIN!', 'They said I may.'])(
  'takes no first word, shout or "I" for a name in: %s',
  (text) => {
    expect(toneWords(text, 0, text.length).filter(({ name }) => name)).toEqual([]);
  },
);

test('reads only the part asked for, with places in the whole text', () => {
  const text = 'before; we will not, after';
  expect(toneWords(text, 8, 19).map(({ start, end }) => text.slice(start, end))).toEqual([
    'we',
    'will',
    'not',
  ]);
});

test('stays in order and inside the part asked for, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 16 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = Math.min(a % (text.length + 1), b % (text.length + 1));
      const end = Math.max(a % (text.length + 1), b % (text.length + 1));
      const words = toneWords(text, start, end);
      expect(words.every((word) => start <= word.start && word.start < word.end && word.end <= end)).toBe(
        true,
      );
      expect(words.every((word, at) => at === 0 || (words[at - 1]?.start ?? 0) <= word.start)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
