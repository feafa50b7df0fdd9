import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('a total and its parts in the next sentence', () => {
  it.each([
    ['The committee has 15 members. Eight are women and nine are men.', ['15', 'Eight', 'nine']],
    [
      'The avalanche buried nine hikers. Four were killed and the other seven were rescued.',
      ['nine', 'Four', 'seven'],
    ],
    ['The council polled 90 tenants. Of them, 50 said yes and 48 no.', ['90', '50', '48']],
    [
      'The survey asked 90 people; 50 were in favour, 31 against and 12 had no opinion.',
      ['90', '50', '31', '12'],
    ],
    ['The parliament has 120 seats. The left won 58 and the right 65.', ['120', '58', '65']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['parts that make it', 'The committee has 15 members. Eight are women and seven are men.'],
    ['parts that may overlap', 'The committee has 15 members. Eight are women and nine are under 40.'],
    ['parts that leave a rest', 'The avalanche buried nine hikers. Four were killed and two were rescued.'],
    ['two totals to choose from', 'The 20 clubs have 15 members each. Eight are women and nine are men.'],
    ['another paragraph', 'The committee has 15 members.\nEight are women and nine are men.'],
    ['seats lost', 'The parliament has 120 seats. The left won 58 and the right lost 65.'],
    ['seats left to others', 'The parliament has 120 seats. The left won 58 and the right 52.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
