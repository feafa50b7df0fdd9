import { describe, expect, it } from 'vitest';
import { amountWords, numberWords, valueWords } from '../../../shared/figures/wording/amount-words.ts';
import { recordOf } from '../../reference/record-of.ts';

describe('a number', () => {
  it.each([
    [7, '7'],
    [14_300, '14,300'],
    [8848.86, '8,848.86'],
    [-89.2, '−89.2'],
    [2_100_000, '2.1 million'],
    [4_125_000_000, '4.125 billion'],
    [34_000_000_000_000, '34 trillion'],
    [1_411_778_724, '1,411,778,724'],
    [0.1 + 0.2, '0.3'],
    [0, '0'],
  ])('%d is %s', (value, words) => expect(numberWords(value)).toBe(words));
});

describe('a number with its unit', () => {
  it.each([
    [11.44, 'GBP', '£11.44'],
    [10.5, 'EUR', '€10.50'],
    [12, 'EUR', '€12'],
    [-3, 'USD', '−$3'],
    [2_700_000_000, 'USD', '$2.7 billion'],
    [9_000_000, 'SEK', '9 million Swedish kronor'],
    [150_000_000, 'CHF', '150 million Swiss francs'],
    [5.25, 'percent', '5.25 per cent'],
    [12.41, 'EUR per hour', '€12.41 an hour'],
    [30, 'people per km2', '30 people per square kilometre'],
    [1340, 'km', '1,340 kilometres'],
    [1, 'km', '1 kilometre'],
    [50, 'km/h', '50 kilometres an hour'],
    [1.55, 'degC', '1.55 degrees Celsius'],
    [421.1, 'ppm', '421.1 parts per million'],
    [193.3, 'miles', '193.3 miles'],
    [12, 'members', '12 members'],
    [1, 'countries', '1 country'],
    [1, 'people', '1 person'],
    [282, 'minutes', '4 hours and 42 minutes'],
    [61, 'minutes', '1 hour and 1 minute'],
    [45, 'minutes', '45 minutes'],
    [46, 'ordinal', '46'],
    [7.8, 'magnitude', '7.8'],
    [3, '', '3'],
  ])('%d of %s is %s', (value, unit, words) => expect(amountWords(value, unit)).toBe(words));
});

describe('what a fact says', () => {
  const wordsOf = (fact: Parameters<typeof recordOf>[0]) => valueWords(recordOf(fact).fact as never);

  it.each([
    [{ value: 12 }, '12 members'],
    [{ value: '1994-05-09', unit: 'date' }, '9 May 1994'],
    [{ value: 1340, lower: 1335, upper: 1344, unit: 'km' }, '1,340 kilometres (1,335 to 1,344 is accepted)'],
    [{ value: 12, lower: 12, upper: 12 }, '12 members'],
    [{ value: null, lower: 500, upper: 5500, unit: 'km' }, 'between 500 and 5,500 kilometres'],
    [{ value: null, lower: 40, upper: 60, unit: 'USD' }, 'between $40 and $60'],
    [{ value: null, lower: 9 }, 'at least 9 members'],
    [{ value: null, upper: 9 }, 'at most 9 members'],
  ])('%o', (fact, words) => expect(wordsOf(fact)).toBe(words));
});
