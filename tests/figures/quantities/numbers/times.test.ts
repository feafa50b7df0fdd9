import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../../../../shared/figures/quantities/numbers/times.ts';

describe('times', () => {
  it.each([
    [1.1, 3, 3.3],
    [0.07, 100, 7],
    [2.5, 1e9, 2_500_000_000],
    [1 / 3, 1, 1 / 3],
    [-0.1, 3, -0.3],
  ])('makes %d × %d the number a reader would write', (value, factor, product) =>
    expect(times(value, factor)).toBe(product),
  );

  it('keeps whole products exact', () =>
    fc.assert(
      fc.property(fc.nat(1e7), fc.nat(1e7), (value, factor) => {
        expect(times(value, factor)).toBe(value * factor);
      }),
    ));
});
