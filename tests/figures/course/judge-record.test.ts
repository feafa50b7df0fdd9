import { describe, expect, it } from 'vitest';
import { verdictIn } from './verdict-in.ts';

describe('the highest and the lowest since', () => {
  it.each([
    [
      "At 2.5 percent, the Bank of Tarn's key rate is the lowest since January 2023.",
      'January 2023',
      'supported',
    ],
    ["At 2.5 percent, the Bank of Tarn's key rate is the lowest since 2019.", '2019', 'contradicted'],
    ["The Bank of Tarn's key rate is at its lowest level in two years.", 'two years', 'supported'],
    ["The Bank of Tarn's key rate is at its lowest level in six years.", 'six years', 'contradicted'],
    ["The Bank of Tarn's key rate is at a two-year low.", 'two-year', 'supported'],
    ['Busk Ferries carried 1.26 million passengers, the most since 2019.', '2019', 'supported'],
    ['Busk Ferries carried 1.26 million passengers, the most since 2009.', '2009', 'contradicted'],
    ['Busk Ferries carried 860,000 passengers in 2022, the most since 2019.', '2019', 'supported'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdictIn(text, figure)).toBe(expected);
  });

  it.each([
    ['nothing was higher', 'Busk Ferries has 15 ships, the largest fleet since 1998.', '1998'],
    ['it is only among them', 'The key rate of the Bank of Tarn is among the lowest since 2019.', '2019'],
    ['it is the second', 'The key rate of the Bank of Tarn is the second lowest since 2019.', '2019'],
  ])('says nothing where %s', async (_, text, figure) => {
    expect(await verdictIn(text, figure)).toBe('unverifiable');
  });
});
