import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelySameSpelling } from '../../../shared/statements/speakers/misspellings.ts';
import { SpellingIndex } from '../../../shared/statements/speakers/spelling-index.ts';

describe('likelySameSpelling', () => {
  it.each([
    ['petrenko', 'petrenco'],
    ['fomin', 'formin'],
    ['corey', 'correy'],
    ['zelensky', 'zelenskyy'],
  ])('takes %s and %s for one name', (a, b) => {
    expect(likelySameSpelling(a, b)).toBe(true);
  });

  it.each([
    ['lee', 'leo'],
    ['holt', 'hold'],
    ['marsh', 'harsh'],
    ['jansson', 'hansson'],
    ['quill', 'quayle'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(likelySameSpelling(a, b)).toBe(false);
  });
});

describe('SpellingIndex', () => {
  it('finds just what comparing every pair finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (words, sought) => {
        const index = new SpellingIndex<string>();
        for (const one of words) index.add(one, one);
        const all = words.filter((one) => likelySameSpelling(one, sought));
        expect(index.near(sought).toSorted()).toEqual(all.toSorted());
      }),
    );
  });
});
