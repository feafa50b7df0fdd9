import { describe, expect, it } from 'vitest';
import { verdictIn } from './verdict-in.ts';

describe('the last such move', () => {
  it.each([
    ['The fleet of Busk Ferries grew to 15 ships, the first increase since 2019.', '2019', 'supported'],
    ['The fleet of Busk Ferries grew to 15 ships, the first increase since 2009.', '2009', 'contradicted'],
    ['The fleet of Busk Ferries grew for the first time in five years.', 'five years', 'supported'],
    ['The fleet of Busk Ferries grew for the first time in 15 years.', '15 years', 'contradicted'],
    [
      'It was the first rise in the key rate of the Bank of Tarn in six years, in May 2022.',
      'six years',
      'supported',
    ],
    ['The minimum wage in Harrow was last raised in January 2025.', 'January 2025', 'supported'],
    ['The minimum wage in Harrow was last raised in January 2023.', 'January 2023', 'contradicted'],
    ['The minimum wage in Harrow has not been raised since January 2023.', 'January 2023', 'contradicted'],
    ['The Bank of Tarn has not raised its key rate since August 2023.', 'August 2023', 'supported'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdictIn(text, figure)).toBe(expected);
  });

  it.each([
    ['falls short of the last one', 'The fleet of Busk Ferries grew, the first increase since 2021.', '2021'],
    ['is of the size of a rise', 'The fleet of Busk Ferries grew, the biggest increase since 2009.', '2009'],
    ['is of another thing', 'Busk Ferries won the shield for the first time since 2009.', '2009'],
  ])('says nothing where it %s', async (_, text, figure) => {
    expect(await verdictIn(text, figure)).toBe('unverifiable');
  });
});
