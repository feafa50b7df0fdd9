import { describe, expect, it } from 'vitest';
import { check } from '../one-article.ts';
import { MOVING, TODAY } from './moving-world.ts';
import { verdictIn } from './verdict-in.ts';

describe('moves in a row', () => {
  it.each([
    [
      'The Bank of Tarn cut its key rate to 2.5 percent in January, the fourth cut in a row.',
      'fourth',
      'supported',
    ],
    [
      'The Bank of Tarn cut its key rate to 2.5 percent in January, the fifth cut in a row.',
      'fifth',
      'contradicted',
    ],
    [
      'The Bank of Tarn cut its key rate to 2.5 percent in January, its third straight cut.',
      'third',
      'contradicted',
    ],
    ['The Bank of Tarn cut its key rate. It was the fourth reduction in a row.', 'fourth', 'supported'],
    [
      'Busk Ferries carried 1.26 million passengers last year, a fourth straight rise.',
      'fourth',
      'supported',
    ],
    [
      'Busk Ferries carried 1.26 million passengers last year, a third straight rise.',
      'third',
      'contradicted',
    ],
    ['Inflation in Harrow fell for the fourth month in a row.', 'fourth', 'supported'],
    ['Inflation in Harrow fell for the sixth month in a row.', 'sixth', 'contradicted'],
    ['Inflation in Harrow has fallen for four consecutive months.', 'four consecutive months', 'supported'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdictIn(text, figure)).toBe(expected);
  });

  it('counts those of a series that has turned since, and calls no other number wrong', async () => {
    expect(await verdictIn('The Bank of Tarn raised its key rate six times in a row.', 'six')).toBe(
      'supported',
    );
    expect(await verdictIn('The Bank of Tarn raised its key rate eight times in a row.', 'eight')).toBe(
      'unverifiable',
    );
  });

  it('shows the moves it counted', async () => {
    const [, figure] = await check(
      'The Bank of Tarn cut its key rate to 2.5 percent, the fifth cut in a row.',
      TODAY,
      MOVING,
    );
    expect(figure?.check.explanation).toContain(
      '4 times: 6 June 2024, 1 August 2024, 3 October 2024, 9 January 2025',
    );
  });

  it.each([
    ['others move', 'The Bank of Tarn met for the fifth time in a row.', 'fifth'],
    [
      'it did not move',
      'The Bank of Tarn held its key rate at 2.5 percent for the fifth time in a row.',
      'fifth',
    ],
    ['the months are no years', 'Inflation in Harrow fell for the sixth year in a row.', 'sixth'],
    [
      'the series begins with one',
      'The minimum wage in Harrow rose, the eighth increase in a row.',
      'eighth',
    ],
  ])('says nothing where %s', async (_, text, figure) => {
    expect(await verdictIn(text, figure)).toBe('unverifiable');
  });
});

describe('moves within a time', () => {
  it.each([
    ['The Bank of Tarn has cut its key rate four times since June.', 'four', 'supported'],
    ['Since June the Bank of Tarn has cut its key rate six times.', 'six', 'contradicted'],
    ['The Bank of Tarn has cut rates for the fourth time since June.', 'fourth', 'supported'],
    ['The Bank of Tarn raised its key rate four times in 2022.', 'four', 'supported'],
    ['The Bank of Tarn raised its key rate five times in 2022.', 'five', 'contradicted'],
    ['The Bank of Tarn raised its key rate six times between May 2022 and August 2023.', 'six', 'supported'],
    ['The Bank of Tarn has cut its key rate once more, the second cut this year.', 'second', 'contradicted'],
    ['The Bank of Tarn lowered its rate. It has now cut it four times since June.', 'four', 'supported'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdictIn(text, figure)).toBe(expected);
  });

  it.each([
    ['the time is vague', 'The Bank of Tarn has cut its key rate five times since last summer.', 'five'],
    ['it begins with no date', 'The Bank of Tarn has cut its key rate nine times since the crash.', 'nine'],
    ['no time is said', 'The Bank of Tarn has cut its key rate nine times.', 'nine'],
  ])('calls nothing wrong where %s', async (_, text, figure) => {
    expect(await verdictIn(text, figure)).toBe('unverifiable');
  });

  it('takes what is expected for no claim', async () => {
    const text = 'Economists expect the Bank of Tarn to cut its key rate six times this year.';
    expect(await verdictIn(text, 'six')).toBe('not-checkable');
  });
});
