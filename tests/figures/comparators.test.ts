import { describe, expect, it } from 'vitest';
import { COMPARATOR_RULES, ruleOf } from '../../shared/figures/comparators.ts';

describe('the table of comparators', () => {
  it('gives each wording one meaning', () => {
    for (const where of ['before', 'after'] as const) {
      const phrases = COMPARATOR_RULES.flatMap((rule) => rule[where]);
      expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
    }
  });

  it.each([
    ['about', 0.95, 1.05],
    ['nearly', 0.9, 1],
    ['more than', 1, null],
    ['at least', 1, null],
    ['less than', null, 1],
    ['at most', 0.9, 1],
    ['exactly', 1, 1],
  ] as const)('lets %s be from %s to %s of the number', (comparator, low, high) =>
    expect(ruleOf(comparator)).toMatchObject({ comparator, low, high }),
  );

  it('has open ends where the number itself is ruled out', () => {
    expect(ruleOf('more than').lowOpen).toBe(true);
    expect(ruleOf('at least').lowOpen).toBe(false);
    expect(ruleOf('nearly').highOpen).toBe(true);
    expect(ruleOf('less than').highOpen).toBe(true);
  });
});
