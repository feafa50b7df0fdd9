import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../shared/article/tokens.ts';
import {
  readCurrencyName,
  readCurrencySign,
} from '../../../../shared/figures/quantities/units/read-currency.ts';

describe('currency signs before an amount', () => {
  it.each([
    ['$5', 'USD'],
    ['US$5', 'USD'],
    ['US $5', 'USD'],
    ['$US5', 'USD'],
    ['C$5', 'CAD'],
    ['HK$5', 'HKD'],
    ['€5', 'EUR'],
    ['EUR 5', 'EUR'],
    ['RM5', 'MYR'],
    ['Rs 5', 'INR'],
    ['usd$ 5', 'USD'],
    ['hk $ 5', 'HKD'],
    ['MAUD 60', 'AUD'],
  ])('reads %j', (text, code) => expect(readCurrencySign(tokenize(text), 0)?.code).toBe(code));

  it.each(['us $5', 'eur 5', 'a $ 5', 'A $5 fare', 'Rm5', 'five'])('finds none at the start of %j', (text) =>
    expect(readCurrencySign(tokenize(text), 0)).toBeNull(),
  );
});

describe('currency names after an amount', () => {
  it.each([
    ['5 dollars', 'USD'],
    ['5 Swiss francs', 'CHF'],
    ['5 francs', 'francs'],
    ['5 Hong Kong dollars', 'HKD'],
    ['5 pounds', 'GBP'],
    ['5 €', 'EUR'],
    ['5 TRY', 'TRY'],
    ['5 MEUR', 'EUR'],
    ['5 Danish crowns', 'DKK'],
    ['5 złotys', 'PLN'],
  ])('reads %j', (text, code) => expect(readCurrencyName(tokenize(text), 1)?.code).toBe(code));

  it.each(['five TRY', '5 dollops', '1 $10 note', '3 USD50 cards', '5 MXYZ'])('finds none in %j', (text) =>
    expect(readCurrencyName(tokenize(text), 1)).toBeNull(),
  );
});
