import { describe, expect, it } from 'vitest';
import { verdictIn } from './verdict-in.ts';

describe('how long a value held', () => {
  it.each([
    ['The Bank of Tarn held its key rate at 3.5 percent for ten months.', 'ten months', 'supported'],
    ['The Bank of Tarn held its key rate at 3.5 percent for 14 months.', '14 months', 'contradicted'],
    ["The Bank of Tarn's key rate was 3.5 percent for ten months.", 'ten months', 'supported'],
    ["The Bank of Tarn's key rate has been unchanged since January.", 'January', 'supported'],
    ["The Bank of Tarn's key rate has been unchanged since August 2024.", 'August 2024', 'contradicted'],
    [
      "The Bank of Tarn's key rate had been unchanged since August 2023 before June.",
      'August 2023',
      'supported',
    ],
    ['The Bank of Tarn has kept its key rate at 2.5 percent since October.', 'October', 'contradicted'],
    [
      'The Bank of Tarn cut its key rate in January, ending a pause of three months.',
      'three months',
      'supported',
    ],
    [
      'The Bank of Tarn cut its key rate in January, ending a five-month pause.',
      'five-month',
      'contradicted',
    ],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdictIn(text, figure)).toBe(expected);
  });

  it('says nothing of a value that may have held before the series begins', async () => {
    const text = "The Bank of Tarn's key rate was 0.5 percent for ten years.";
    expect(await verdictIn(text, 'ten years')).toBe('unverifiable');
  });
});

describe('the value beside it', () => {
  it.each([
    [
      'one that held then',
      'The Bank of Tarn kept its key rate at 3.5 percent for ten months.',
      '3.5 percent',
      'supported',
    ],
    [
      'one that has held',
      'The Bank of Tarn has kept its key rate at 3.5 percent for ten months.',
      '3.5 percent',
      'outdated',
    ],
    [
      'today, whenever it began',
      'The Bank of Tarn has kept its key rate at 2.5 percent since October.',
      '2.5 percent',
      'supported',
    ],
    [
      'today, whatever is counted',
      'The Bank of Tarn cut its key rate to 2.5 percent, the fourth cut since June.',
      '2.5 percent',
      'supported',
    ],
    [
      'then, of what it came from',
      'The key rate of the Bank of Tarn was cut four times since June, from a peak of 3.5 percent.',
      '3.5 percent',
      'supported',
    ],
  ])('is %s: %s', async (_, text, figure, expected) => {
    expect(await verdictIn(text, figure)).toBe(expected);
  });
});
