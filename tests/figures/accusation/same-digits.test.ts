import { describe, expect, it } from 'vitest';
import {
  hasOneDigitWrong,
  hasSameDigits,
  hasShiftedPoint,
  isReordered,
} from '../../../shared/figures/accusation/same-digits.ts';

describe('digits in another order', () => {
  it.each([
    [1728, 1782],
    [81, 18],
    [16.3, 13.6],
    [1984, 1894],
    [108, 180],
    [1_080_000, 1_800_000],
  ])('%s for %s', (stated, known) => {
    expect(hasSameDigits(stated, known)).toBe(true);
  });

  it.each([
    ['the same number', 27, 27],
    ['one digit', 3, 30],
    ['one digit and its noughts', 300, 300],
    ['noughts of another scale', 30, 300],
    ['another digit', 27, 28],
    ['another scale', 27, 7_200_000],
  ])('not: %s', (_, stated, known) => {
    expect(hasSameDigits(stated, known)).toBe(false);
  });
});

describe('digits as written', () => {
  it('may be in another order, noughts included', () => {
    expect(isReordered('2010', '2001')).toBe(true);
    expect(isReordered('1984', '1984')).toBe(false);
    expect(isReordered('1984', '1985')).toBe(false);
  });
});

describe('one digit wrong', () => {
  it.each([
    [28, 18],
    [113, 133],
    [1340, 1540],
    [7.4, 7.9],
  ])('%s for %s', (stated, known) => expect(hasOneDigitWrong(stated, known)).toBe(true));

  it.each([
    ['the same number', 28, 28],
    ['only one that counts', 300, 200],
    ['one more of them', 17, 7],
    ['another scale', 280, 18],
    ['two of them', 145, 132],
  ])('not: %s', (_, stated, known) => expect(hasOneDigitWrong(stated, known)).toBe(false));
});

describe('a point that has moved', () => {
  it('is seen in 36.7 for 3.67', () => {
    expect(hasShiftedPoint(36.7, 3.67)).toBe(true);
  });

  it.each([
    [2, 200],
    [3.67, 3.67],
    [36.7, 3.76],
  ])('but not in %s for %s', (stated, known) => {
    expect(hasShiftedPoint(stated, known)).toBe(false);
  });
});
