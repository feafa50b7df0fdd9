import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNumber,
  type NumberClaim,
  type NumberTruth,
} from '../../../shared/figures/verdicts/compare-number.ts';

/** Decimals written decide the step: "2.1" 0.1, "12" 1. */
function claim(written: string, change: Partial<NumberClaim> = {}): NumberClaim {
  const value = Number(written);
  const step = 10 ** -(written.split('.')[1]?.length ?? 0);
  const zeros = /0+$/.exec(written.includes('.') ? '' : written)?.[0].length ?? 0;
  const roundStep = zeros > 0 ? 10 ** zeros : step;
  return {
    low: value,
    high: value,
    comparator: 'exactly',
    step,
    roundStep,
    fraction: false,
    coarse: false,
    ...change,
  };
}

function truth(value: number, change: Partial<NumberTruth> = {}): NumberTruth {
  return { value, lower: value, upper: value, tolerance: 'exact', ...change };
}

describe('a plain number', () => {
  it.each([
    ['equals', '30', truth(30), 'supported'],
    ['is one off', '31', truth(30), 'contradicted'],
    ['is the value rounded', '52', truth(51.9), 'supported'],
    ['is the value rounded the wrong way', '51', truth(51.9), 'contradicted'],
    ['is a decimal cut', '58.5', truth(58.55), 'supported'],
    ['is the same decimal rounded', '58.6', truth(58.55), 'supported'],
    ['lies in the accepted range', '14300', truth(14250, { lower: 14200, upper: 14400 }), 'supported'],
    ['is a large number rounded to its zeros', '53500', truth(53537), 'supported'],
    ['is a limit rounded to its zeros', '1500', truth(1550), 'contradicted'],
    ['is 3% off a measured fact', '1380', truth(1340, { tolerance: 'measured' }), 'approximate'],
    ['is 6% off a measured fact', '1420', truth(1340, { tolerance: 'measured' }), 'contradicted'],
    ['is 3% off an exact fact', '309', truth(300), 'contradicted'],
    ['has its digits swapped', '396', truth(369, { tolerance: 'measured' }), 'contradicted'],
    ['has its decimal point moved', '36.7', truth(3.67), 'contradicted'],
  ] as const)('that %s', (_, written, known, fit) => {
    expect(compareNumber(claim(written), known).fit).toBe(fit);
  });
});

describe('comparators', () => {
  it.each([
    ['about', '13200', truth(13300), 'supported'],
    ['about', '7500', truth(8000), 'approximate'],
    ['about', '24000', truth(14300), 'contradicted'],
    ['nearly', '300', truth(298), 'supported'],
    ['nearly', '300', truth(260), 'contradicted'],
    ['nearly', '11000', truth(11310), 'approximate'],
    ['nearly', '11000', truth(12000), 'contradicted'],
    ['more than', '14000', truth(14300), 'supported'],
    ['more than', '14000', truth(13900), 'contradicted'],
    ['more than', '34', truth(34000), 'contradicted'],
    ['at least', '82', truth(82), 'supported'],
    ['at least', '82', truth(72), 'contradicted'],
    ['less than', '83', truth(82.7), 'supported'],
    ['less than', '1.24', truth(1.41), 'contradicted'],
    ['at most', '55', truth(55), 'supported'],
    ['at most', '60', truth(55), 'supported'],
    ['at most', '275', truth(2750), 'contradicted'],
    ['at most', '70', truth(55), 'contradicted'],
  ] as const)('%s %s', (comparator, written, known, fit) => {
    expect(compareNumber(claim(written, { comparator }), known).fit).toBe(fit);
  });
});

describe('a range', () => {
  const band = truth(0, { value: null, lower: 500, upper: 5500, tolerance: 'measured' });
  it.each([
    ['has the ends of the reference', 500, 5500, band, 'supported'],
    ['holds the value', 4, 6, truth(5), 'supported'],
    ['misses the value', 6, 8, truth(5), 'contradicted'],
    ['has an end 3% off', 515, 5500, band, 'approximate'],
    ['has another end', 1000, 5500, band, 'contradicted'],
  ] as const)('that %s', (_, low, high, known, fit) => {
    expect(compareNumber({ ...claim('1'), comparator: 'between', low, high }, known).fit).toBe(fit);
  });
});

describe('a fraction', () => {
  it('is read as rounded', () => {
    expect(compareNumber(claim('20', { fraction: true }), truth(20.8)).fit).toBe('supported');
    expect(compareNumber(claim('20', { fraction: true }), truth(31)).fit).toBe('contradicted');
    expect(compareNumber(claim('75', { fraction: true, step: 75 }), truth(77)).fit).toBe('supported');
    expect(compareNumber(claim('75', { fraction: true, step: 75 }), truth(64)).fit).toBe('contradicted');
  });

  it('in words for a large number is never more than approximate when it is not exact', () => {
    const quarter = claim('250000', { coarse: true, step: 250_000, roundStep: 250_000 });
    expect(compareNumber(quarter, truth(238_900, { tolerance: 'measured' })).fit).toBe('approximate');
    expect(compareNumber(quarter, truth(150_000)).fit).toBe('contradicted');
  });
});

describe('any number', () => {
  it('supports itself, and a wider range never makes a supported claim wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1000 }), (value, slack) => {
        const exact = compareNumber(claim(String(value)), truth(value));
        const wide = compareNumber(
          claim(String(value)),
          truth(value, { lower: value - slack, upper: value + slack }),
        );
        expect([exact.fit, wide.fit]).toEqual(['supported', 'supported']);
      }),
    );
  });
});
