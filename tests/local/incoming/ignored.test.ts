import { expect, test } from 'vitest';
import { isIgnored } from '../../../infra/local/incoming/ignored.ts';

test.each([
  ['.DS_Store'],
  ['.talks.txt.swp'],
  ['.git/talks.txt'],
  ['world/.hidden/talks.txt'],
  ['~$talks.docx'],
  ['talks.txt~'],
  ['#talks.txt#'],
  ['.#talks.txt'],
  ['talks.html.crdownload'],
  ['talks.txt.part'],
  ['talks.txt.0f3a.partial'],
  ['talks.tmp'],
  ['4913'],
  ['Thumbs.db'],
])('%s is no drop', (path) => {
  expect(isIgnored(path)).toBe(true);
});

test.each([
  ['talks.txt'],
  ['world/europe/talks.md'],
  ['part.txt'],
  ['4913.txt'],
  ['a.b.c.html'],
  ['~talks.txt'],
  ['talks'],
])('%s is one', (path) => {
  expect(isIgnored(path)).toBe(false);
});
