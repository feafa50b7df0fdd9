import { describe, expect, it } from 'vitest';
import { probabilityOf, weightsByFeature } from '../../../shared/statements/learned/logistic.ts';

const model = { bias: 0, weights: weightsByFeature({ for: 2, against: -2 }) };

describe('probabilityOf', () => {
  it('is one half with nothing to go by, and moves with each feature', () => {
    expect(probabilityOf(model, [])).toBe(0.5);
    expect(probabilityOf(model, ['unknown'])).toBe(0.5);
    expect(probabilityOf(model, ['for'])).toBeCloseTo(0.881, 3);
    expect(probabilityOf(model, ['against'])).toBeCloseTo(0.119, 3);
    expect(probabilityOf(model, ['for', 'against'])).toBe(0.5);
  });

  it('starts from the bias', () => {
    expect(probabilityOf({ ...model, bias: 1 }, [])).toBeCloseTo(0.731, 3);
  });
});
