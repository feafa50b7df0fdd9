import { describe, expect, it } from 'vitest';
import { probabilityOf } from '../../../shared/statements/learned/logistic.ts';
import { type Example, fitLogistic } from './logistic-regression.ts';

const SETTINGS = { ridge: 0.1, atLeast: 1, rounds: 300 };

function times(count: number, features: string[], label: 0 | 1): Example[] {
  return Array.from({ length: count }, () => ({ features, label }));
}

describe('fitLogistic', () => {
  it('learns the share of each feature', () => {
    const model = fitLogistic(
      [...times(30, ['a'], 1), ...times(10, ['a'], 0), ...times(40, ['b'], 0)],
      SETTINGS,
    );
    expect(probabilityOf(model, ['a'])).toBeCloseTo(0.75, 1);
    expect(probabilityOf(model, ['b'])).toBeLessThan(0.05);
  });

  it('leaves out what is rare, and shrinks weights as the penalty grows', () => {
    const examples = [...times(9, ['a'], 1), ...times(9, ['b'], 0), ...times(1, ['c'], 1)];
    expect(fitLogistic(examples, { ...SETTINGS, atLeast: 2 }).weights.has('c')).toBe(false);
    const weak = fitLogistic(examples, SETTINGS).weights.get('a') ?? 0;
    const strong = fitLogistic(examples, { ...SETTINGS, ridge: 20 }).weights.get('a') ?? 0;
    expect(strong).toBeGreaterThan(0);
    expect(strong).toBeLessThan(weak);
  });

  it('gives the same weights for the same examples', () => {
    const examples = [...times(5, ['a', 'c'], 1), ...times(5, ['b', 'c'], 0)];
    expect([...fitLogistic(examples, SETTINGS).weights]).toEqual([
      ...fitLogistic(examples, SETTINGS).weights,
    ]);
  });
});
