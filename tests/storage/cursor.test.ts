import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../shared/storage/cursor.ts';
import { CursorError } from '../../shared/storage/errors.ts';

describe('cursors', () => {
  it('lead back to their position, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (scope, position) => {
        expect(decodeCursor(scope, encodeCursor(scope, position))).toBe(position);
      }),
    );
  });

  it('show nothing of a key, and fit into a URL as they are', () => {
    const cursor = encodeCursor('articles', '2026-03-02#harbour');
    expect(cursor).toMatch(/^[A-Za-z0-9_.-]+$/);
    expect(cursor).not.toContain('harbour');
  });

  it('are good for one list alone', () => {
    expect(() => decodeCursor('speakers', encodeCursor('articles', 'x'))).toThrow(CursorError);
  });

  it('that were changed in any one place are refused', () => {
    const cursor = encodeCursor('articles', '2026-03-02#harbour');
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom('A', 'z', '7', '-', '.'), (place, letter) => {
        fc.pre(cursor[place] !== letter);
        const changed = `${cursor.slice(0, place)}${letter}${cursor.slice(place + 1)}`;
        expect(() => decodeCursor('articles', changed)).toThrow(CursorError);
      }),
    );
  });

  it.each(['', '.', 'nonsense', 'a.b.c', `${encodeCursor('articles', 'x')}x`])('refuse %j', (cursor) => {
    expect(() => decodeCursor('articles', cursor)).toThrow(CursorError);
  });
});
