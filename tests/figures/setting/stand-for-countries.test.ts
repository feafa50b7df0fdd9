import { describe, expect, it } from 'vitest';
import { isCountry } from '../../../shared/figures/reading/demonyms.ts';
import { countryOfCurrency, countryStoodForBy } from '../../../shared/figures/setting/stand-for-countries.ts';

describe('what stands for a country', () => {
  it.each([
    ['OSLO', 'Norway'],
    ['Dáil', 'Ireland'],
    ['Mexico City', 'Mexico'],
    ['Bundesbank', 'Germany'],
  ])('%s is %s', (name, country) => {
    expect(countryStoodForBy(name)).toBe(country);
    expect(isCountry(country)).toBe(true);
  });

  it.each(['Congress', 'Springfield', ''])('"%s" is none', (name) => {
    expect(countryStoodForBy(name)).toBeNull();
  });

  it('is its own money, but not a dollar or a euro', () => {
    expect([countryOfCurrency('SEK'), countryOfCurrency('USD'), countryOfCurrency('EUR')]).toEqual([
      'Sweden',
      null,
      null,
    ]);
  });
});
