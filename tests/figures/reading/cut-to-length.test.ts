import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToLength } from '../../../shared/figures/reading/cut-to-length.ts';

const pieces = (text: string) =>
  cutToLength(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a sentence cut to length', () => {
  it('stays whole where it is as long as sentences are', () => {
    const text = 'The Otters won, and '.repeat(20);
    expect(pieces(text)).toEqual([text]);
  });

  it('is cut behind a comma', () => {
    const all = pieces('The Otters won, '.repeat(200));
    expect(all.length).toBeGreaterThan(2);
    expect(all.every((piece) => piece.startsWith('The Otters'))).toBe(true);
  });

  it('is cut at a space where it has no commas, and anywhere where it has no spaces', () => {
    expect(pieces('otter '.repeat(500)).every((piece) => piece.endsWith(' '))).toBe(true);
    expect(pieces('o'.repeat(3000)).map(({ length }) => length)).toEqual([1200, 1200, 600]);
  });

  it('loses nothing, and leaves no piece too long', () => {
    const words = fc.stringMatching(/^[a-z0-9,; ]{0,40}$/);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 200 }), (parts) => {
        const text = parts.join(' ');
        const all = pieces(text);
        expect(all.join('')).toBe(text);
        expect(all.every(({ length }) => length <= 1200)).toBe(true);
      }),
    );
  });
});
