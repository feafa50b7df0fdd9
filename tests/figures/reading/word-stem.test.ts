import { describe, expect, it } from 'vitest';
import { wordStem } from '../../../shared/figures/reading/word-stem.ts';

describe('the stem of a word', () => {
  it.each([
    ['annexed', 'annexation'],
    ['lost', 'loses'],
    ['rose', 'rising'],
    ['struck', 'strikes'],
    ['grew', 'growth'],
    ['produces', 'production'],
    ['ratified', 'ratifications'],
    ['evacuated', 'evacuation'],
    ['arrived', 'arrivals'],
    ['given', 'gives'],
    ['found', 'finding'],
  ])('%s is that of %s', (one, other) => expect(wordStem(one)).toBe(wordStem(other)));

  it.each([
    ['losing', 'loss'],
    ['found', 'founded'],
    ['product', 'production'],
    ['operation', 'opera'],
  ])('%s is not that of %s', (one, other) => expect(wordStem(one)).not.toBe(wordStem(other)));
});
