import { expect, it } from 'vitest';
import { quantityWords } from '../../../../functions/web/pages/values.ts';

it.each([
  [30, 'members', '30 members'],
  [2.1, 'percent', '2.1 per cent'],
  [11.44, 'GBP', '£11.44'],
  [1.55, 'degC', '1.55 degrees Celsius'],
  [28, 'ordinal', '28th'],
  [1, 'ordinal', '1st'],
  [22, 'ordinal', '22nd'],
  [103, 'ordinal', '103rd'],
  [11, 'ordinal', '11th'],
  ['2024-03-07', 'date', '7 March 2024'],
  [1_250_000, '', '1.25 million'],
  [1_250_001, '', '1,250,001'],
  [null, 'members', ''],
])('%s %s is said as %s', (value, unit, words) => {
  expect(quantityWords(value, unit)).toBe(words);
});
