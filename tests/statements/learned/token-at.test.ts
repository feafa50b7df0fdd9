import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenAt } from '../../../shared/statements/learned/token-at.ts';
import { readingOf } from '../reading-of.ts';

const { reading } = readingOf('Okoro said, on Monday, that the bridge was safe.');

describe('tokenAt', () => {
  it('is the first token that starts at or after the offset', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: reading.text.length + 5 }), (offset) => {
        const expected = [...reading.words.start.slice(0, reading.words.count)].findIndex(
          (start) => start >= offset,
        );
        expect(tokenAt(reading, offset)).toBe(expected < 0 ? reading.words.count : expected);
      }),
    );
  });
});
