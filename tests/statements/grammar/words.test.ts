import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from '../../../shared/statements/grammar/words.ts';

const tokens = (text: string): string[] => {
  const words = scanWords(text);
  return Array.from(
    { length: words.count },
    (_, i) => words.spellings[words.spelling[i] as number] as string,
  );
};

describe('scanWords', () => {
  it.each([
    ["Russia's 30-nation plan", ['russia', "'s", '30-nation', 'plan']],
    ['She didn’t say', ['she', 'did', "n't", 'say']],
    ['U.S. at 5:30 p.m.', ['u.s.', 'at', '5:30', 'p.m.']],
    ["O'Brien ''won''", ["o'brien", "''", 'won', "''"]],
    ['$1,200.5 at example.org', ['$', '1,200.5', 'at', 'example.org']],
  ])('cuts %s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('covers every character that is not white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const words = scanWords(text);
        let at = 0;
        for (let i = 0; i < words.count; i += 1) {
          expect(text.slice(at, words.start[i]).replace(/[\s\p{Cc}\u200b\u2800]/gu, '')).toBe('');
          at = words.end[i] as number;
        }
        expect(text.slice(at).replace(/[\s\p{Cc}\u200b\u2800]/gu, '')).toBe('');
      }),
    );
  });
});
