import { describe, expect, it } from 'vitest';
import { check } from '../one-article.ts';

async function clash(text: string): Promise<readonly string[]> {
  return (await check(text, '2021-04-12', []))
    .filter((figure) => figure.check.verdict === 'inconsistent')
    .map(({ text: words }) => words);
}

describe('a total and the parts set out after a colon', () => {
  it.each([
    ['The yard has ordered six boats: four from Busk and three from Ander.', ['six', 'four', 'three']],
    ['Bad debts came to £52m: £31m on cars and £23m on cards.', ['£52m', '£31m', '£23m']],
    ['The crew saved nine people: five women and six men.', ['nine', 'five', 'six']],
    ['The council has 40 seats: 21 Blue, 12 Green and 9 Grey.', ['40', '21', '12', '9']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clash(text)).toEqual(expected);
  });

  it.each([
    ['parts that make it', 'The yard has ordered seven boats: four from Busk and three from Ander.'],
    ['parts that make it but for rounding', 'Bad debts came to £53m: £31m on cars and £23m on cards.'],
    ['other things', 'The yard has ordered six boats: 40 welders and three cranes will be needed.'],
    ['parts of another kind', 'The yard has ordered six boats: £4m for hulls and £3m for engines.'],
    ['no end to the list', 'The yard has ordered six boats: four this year, three later.'],
    [
      'a total that is only about right',
      'The yard has ordered some 60 boats: 40 from Busk and 30 from Ander.',
    ],
    ['one part alone', 'The yard has ordered six boats: four of them from Busk.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clash(text)).toEqual([]);
  });
});
