import { expect, test } from 'vitest';
import { importKindOf } from '../../shared/storage/import-folders.ts';

test('what is imported lies in a folder of its own', () => {
  expect(importKindOf('reference/facts.csv')).toBe('reference');
  expect(importKindOf('lexicon/house.csv')).toBe('lexicon');
  for (const key of [
    'talks.txt',
    'world/reference/facts.csv',
    'world/lexicon/house.csv',
    'reference.csv',
    'lexicon',
  ])
    expect(importKindOf(key)).toBeNull();
});
