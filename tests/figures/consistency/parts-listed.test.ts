import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('a total and all its parts', () => {
  it.each([
    ['The yard has ordered six boats: four from Busk and three from Ander.', ['six', 'four', 'three']],
    ['Bad debts came to £52m: £31m on cars and £23m on cards.', ['£52m', '£31m', '£23m']],
    ['A panel of 11, made up of six women and four men, met for two days in Busk.', ['11', 'six', 'four']],
    ['The fleet of 20 boats consists of 12 ferries, five tugs and one dredger.', []],
    ['The crew of 14, comprising nine men and six women, came home.', ['14', 'nine', 'six']],
    ['The yard shed 600 jobs last year: 260 in Busk and 310 everywhere else.', ['600', '260', '310']],
    ['The yard shed 570 jobs last year: 260 in Busk and 310 everywhere else.', []],
    ['The crew saved nine people: five women and six men.', ['nine', 'five', 'six']],
    [
      'The board wants to save £9m in all: £4.1m on boats, £2.2m on piers and the remaining £1.3m on itself.',
      ['£9m', '£4.1m', '£2.2m', '£1.3m'],
    ],
    ['Some 31 people were hurt: 14 drivers and 19 cleaners.', []],
    ['In all 31 people were hurt: 14 drivers and 19 cleaners.', ['31', '14', '19']],
    [
      'She will serve eight years in all: five for the fraud and two for perjury.',
      ['eight years', 'five', 'two'],
    ],
    [
      'The fund has 60 million euros: 25 million for roads and 45 million for parks.',
      ['60 million euros', '25 million', '45 million'],
    ],
    [
      'The council has 42 seats: the Greens hold 23, the Liberals 12 and the Farmers nine.',
      ['42', '23', '12', 'nine'],
    ],
    ['The council has 40 seats: 21 Blue, 12 Green and 9 Grey.', ['40', '21', '12', '9']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
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
    ['a part without a number', 'A team of 12, made up of a doctor, six women and four men, went on.'],
    ['a part behind them', 'A team of 12, made up of six women and four men, plus two dogs, went on.'],
    ['a list that only begins', 'The board wants to save £9m: £4m on boats and £3m on piers, for a start.'],
    ['terms served at once', 'He got eight years: five for the fraud and five for perjury.'],
    ['numbered items', 'They stayed for two reasons: 1) the rain and 2) the wind.'],
    ['one part alone', 'The yard has ordered six boats: four of them from Busk.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
