import { describe, expect, it } from 'vitest';
import { isPlausibleSlip, isTellingSlip } from '../../../shared/figures/accusation/plausible-slip.ts';

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
    ['digits changed places, far off', 91, 19],
    ['a point too far to the right', 36.7, 3.67],
    ['small and standing', 27, 32],
  ])('%s', (_, stated, known) => {
    expect(isPlausibleSlip(claim(stated), truth(known), 'state')).toBe(true);
  });

  it.each([
    ['people aboard, not a population', 4, 331_000_000],
    ['votes of one state, not the college', 18, 538],
    ['a share of another kind', 63, 5],
    ['two of something, not a hundredth of it', 2, 196],
  ])('not: %s', (_, stated, known) => {
    expect(isPlausibleSlip(claim(stated), truth(known), 'state')).toBe(false);
  });

  it('lets the numbers of one day’s events be further off', () => {
    expect(isPlausibleSlip(claim(37), truth(6), 'period')).toBe(true);
    expect(isPlausibleSlip(claim(37), truth(6), 'state')).toBe(false);
  });
});

describe('a telling slip', () => {
  it.each([
    ['within a quarter', 24, 22],
    ['digits changed places', 1728, 1782],
    ['a decimal near a decimal', 1.7, 1.4],
    ['one digit wrong', 28, 18],
  ])('%s', (_, stated, known) => {
    expect(isTellingSlip(claim(stated), truth(known))).toBe(true);
  });

  it.each([
    ['half of them', 14, 28],
    ['any small number is near another', 7, 8],
    ['one of many', 2, 27],
    ['one digit wrong, but far off', 98, 18],
  ])('not: %s', (_, stated, known) => {
    expect(isTellingSlip(claim(stated), truth(known))).toBe(false);
  });
});
