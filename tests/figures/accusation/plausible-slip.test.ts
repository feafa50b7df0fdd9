import { describe, expect, it } from 'vitest';
import { isPlausibleSlip } from '../../../shared/figures/accusation/plausible-slip.ts';

const claim = (value: number) =>
  ({
    low: value,
    high: value,
    comparator: 'exactly',
    step: 1,
    roundStep: 1,
    fraction: false,
    coarse: false,
  }) as const;
const truth = (value: number) => ({ value, lower: value, upper: value, tolerance: 'exact' }) as const;

describe('a plausible slip', () => {
  it.each([
    ['near the truth', 139, 193],
    ['a nought too many', 4000, 400],
    ['billion for trillion', 34e9, 34.1e12],
    ['digits changed places', 396, 369],
    ['small and standing', 27, 32],
  ])('%s', (_, stated, known) => {
    expect(isPlausibleSlip(claim(stated), truth(known), 'state')).toBe(true);
  });

  it.each([
    ['people aboard, not a population', 4, 331_000_000],
    ['votes of one state, not the college', 18, 538],
    ['a share of another kind', 63, 5],
  ])('not: %s', (_, stated, known) => {
    expect(isPlausibleSlip(claim(stated), truth(known), 'state')).toBe(false);
  });

  it('lets the numbers of one day’s events be further off', () => {
    expect(isPlausibleSlip(claim(37), truth(6), 'period')).toBe(true);
    expect(isPlausibleSlip(claim(37), truth(6), 'state')).toBe(false);
  });
});
