import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('parts and a total of one sentence', () => {
  it.each([
    ['Kemble will cut 900 jobs, 400 of them in Busk and 600 in Ander.', ['900', '400', '600']],
    ['The lodge held 30 guests, 18 of whom came from Busk and 15 from Ander.', ['30', '18', '15']],
    ['The bus carried 12 men and nine women, 23 people in all.', ['12', 'nine', '23']],
    ['The storm broke 14 masts and six cranes, for a total of 23.', []],
    ['Some 45 of the 40 members stayed away.', []],
    ['At the vote 45 of the 40 members stayed away.', ['45', '40']],
    [
      'Of the 12 motions, all of which were put to the vote, seven passed and four failed.',
      ['12', 'seven', 'four'],
    ],
    ['Of the 12 jurors, six are women and five men.', ['12', 'six', 'five']],
    ['Of the 30 vans, 18 were sold and the other 14 scrapped.', ['30', '18', '14']],
    [
      'Of the £60m set aside, £25m will go to Busk and the remaining £45m to Ander.',
      ['£60m', '£25m', '£45m'],
    ],
    ['Of the £70m set aside, £25m will go to Busk and the remaining £45m to Ander.', []],
    ['Of the 30 vans, 18 were sold, four of them in May, and the other 12 scrapped.', []],
    ['Of the 90 pupils, 40 sat the test and of the remaining 50, 30 were ill.', []],
    ['Out of 50 bids, 22 were accepted and 31 were turned down.', ['50', '22', '31']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['parts that leave a rest', 'Kemble will cut 900 jobs, 400 of them in Busk and 300 in Ander.'],
    ['parts that may overlap', 'The firm has 900 workers, 400 of them women and 600 under 30.'],
    ['parts that make the total', 'The bus carried 12 men and nine women, 21 people in all.'],
    ['sorts of which some are missing', 'Of the 12 motions, seven passed and four failed.'],
    ['fewer than there are', 'At the vote 35 of the 40 members stayed away.'],
    ['more than the owners', "It counted 300 of the two islands' goats."],
    ['rounded parts', 'Of the 14,000 people, 8,000 of them in Busk and 6,400 in Ander.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
