import { describe, expect, it, test } from 'vitest';
import {
  isHundredthOf,
  mayMeanCurrency,
} from '../../../../shared/figures/quantities/units/shared-currency-names.ts';

describe('a bare name or sign that several currencies share', () => {
  it.each([
    ['15,000 pounds', 'LBP'],
    ['$24', 'AUD'],
    ['20 pesos', 'MXN'],
    ['300 crowns', 'SEK'],
    ['two million rupees', 'PKR'],
    ['1.8 billion dollars', 'TQD'],
    ['$4.61', 'TQD'],
  ])('%s may be %s', (text, code) => {
    expect(mayMeanCurrency(text, code)).toBe(true);
  });

  it.each([
    ['A$24', 'USD'],
    ['15,000 Egyptian pounds', 'LBP'],
    ['£15', 'LBP'],
    ['20 pesos', 'USD'],
    ['20 euros', 'CHF'],
    ['20 pounds', 'no such code'],
    ['20 pounds', 'TQD'],
    ['20 Canadian dollars', 'TQD'],
  ])('%s may not be %s', (text, code) => {
    expect(mayMeanCurrency(text, code)).toBe(false);
  });
});

test.each([
  ['cents', 'EUR', true],
  ['cents', 'AUD', true],
  ['cents', 'GBP', false],
  ['EUR', 'EUR', false],
])('a sum in %s may be hundredths of %s: %s', (unit, code, expected) => {
  expect(isHundredthOf(unit, code)).toBe(expected);
});
