import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('parts and the total that follows them', () => {
  it.each([
    ['The bus carried 12 men and nine women, 23 people in all.', ['12', 'nine', '23']],
    [
      'The fund will spend €25m on roads, €20m on schools and €25m on parks, a total of €60m.',
      ['€25m', '€20m', '€25m', '€60m'],
    ],
    ['The three mills employ 240, 310 and 95 people, 745 in all.', ['240', '310', '95', '745']],
    [
      'The two plants, at Busk with 420 workers and at Ander with 380, employ 900 between them.',
      ['420', '380', '900'],
    ],
    ['Together the two plants, with 420 and 380 workers, employ 900.', ['420', '380', '900']],
    [
      'The choir gets £70,000 and the band £60,000 of the £120,000 grant.',
      ['£70,000', '£60,000', '£120,000'],
    ],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['parts that make it', 'Together the two plants, with 420 and 380 workers, employ 800.'],
    ['things of two sorts', 'The storm broke 14 masts and six cranes, for a total of 23.'],
    ['no word for a sum', 'The two plants, with 420 and 380 workers, have 900 customers.'],
    ['sums far from the parts', 'The shelf holds four plays and two films, 20 works in all.'],
    ['parts that leave a rest', 'The choir gets £70,000 and the band £40,000 of the £120,000 grant.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
