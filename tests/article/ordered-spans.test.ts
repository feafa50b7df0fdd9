import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstEndingAfter } from '../../shared/article/ordered-spans.ts';

it('finds the first span that ends after an offset', () => {
  const lengths = fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 5 }) }));
  fc.assert(
    fc.property(lengths, fc.nat(60), (pieces, offset) => {
      let at = 0;
      const spans = pieces.map(({ gap, length }) => {
        const start = at + gap;
        at = start + length;
        return { start, end: at };
      });
      const expected = spans.findIndex(({ end }) => end > offset);
      expect(firstEndingAfter(spans, offset)).toBe(expected < 0 ? spans.length : expected);
    }),
  );
});
