import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstEndingAfter, firstStartingAt } from '../../shared/article/ordered-spans.ts';
import type { Span } from '../../shared/article/span.ts';

const SPANS = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 5 }) }))
  .map((pieces) => {
    let at = 0;
    return pieces.map(({ gap, length }): Span => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

it.each([
  ['ends after', firstEndingAfter, (span: Span, offset: number) => span.end > offset],
  ['starts at or behind', firstStartingAt, (span: Span, offset: number) => span.start >= offset],
] as const)('finds the first span that %s an offset', (_, find, holds) => {
  fc.assert(
    fc.property(SPANS, fc.nat(60), (spans, offset) => {
      const expected = spans.findIndex((span) => holds(span, offset));
      expect(find(spans, offset)).toBe(expected < 0 ? spans.length : expected);
    }),
  );
});
