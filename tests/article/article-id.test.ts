import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleIdFor, revisionOf } from '../../shared/article/article-id.ts';

test('holds the slug of the file name', () => {
  expect(articleIdFor('2022-01-12-nato-russia-talks.txt')).toMatch(
    /^2022-01-12-nato-russia-talks-[0-9a-f]{8}$/,
  );
  expect(articleIdFor('news/Café: Día 1 (final).docx')).toMatch(/^cafe-dia-1-final-[0-9a-f]{8}$/);
  expect(articleIdFor('政府.txt')).toMatch(/^article-[0-9a-f]{8}$/);
});

test('tells folders and formats apart', () => {
  const ids = ['a.txt', 'a.html', 'sport/a.txt', 'world/a.txt', 'A.txt'].map(articleIdFor);
  expect(new Set(ids).size).toBe(ids.length);
});

test('composed and decomposed letters are one name', () => {
  expect(articleIdFor('caf\u00e9.txt')).toBe(articleIdFor('cafe\u0301.txt'));
});

test('is always fit for a URL and a key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      expect(articleIdFor(name)).toMatch(/^[a-z0-9][a-z0-9-]{0,80}-[0-9a-f]{8}$/);
    }),
  );
});

test('a revision names the bytes', () => {
  expect(revisionOf(new Uint8Array([1]))).toMatch(/^[0-9a-f]{32}$/);
  expect(revisionOf(new Uint8Array([1]))).not.toBe(revisionOf(new Uint8Array([2])));
});
