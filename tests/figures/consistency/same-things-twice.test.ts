import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('things counted once and taken up by another number', () => {
  it.each([
    ['The inquiry was led by a 12-member panel. It met for a year. All 13 members signed.', ['12', '13']],
    [
      'The nine bridges were closed. A mayor protested. All 11 bridges on the road had cracks.',
      ['nine', '11'],
    ],
    ['The nine new stops lie along the bay. All 11 stops on the line have lifts.', ['nine', '11']],
    ['The plant employs some 900 people. Its 700 employees fear for their jobs.', ['900', '700']],
    ['Her 1,400 members want a seat. The 1,100 members of her trust own few shares.', ['1,400', '1,100']],
    ['They pulled 31 survivors from the mud; the 34 survivors were washed.', ['31', '34']],
    [
      'The farm lost 40 sheep. "We found those 30 sheep on a road," said a neighbour from Busk.',
      ['40', '30'],
    ],
    ['The clerk found 14 letters. These 16 letters are now in Harrow.', ['14', '16']],
    ['The city bought 80 buses. Two of those 90 buses have broken down.', ['80', '90']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['a rough number', 'The plant employs some 800 people. Its 760 employees fear for their jobs.'],
    [
      'those of another',
      'Her 1,400 members want a seat. The 1,100 members of the other trust own few shares.',
    ],
    ['those elsewhere', 'The plant employs 900 people. Its 700 employees abroad fear for their jobs.'],
    ['some of them', 'They pulled 31 survivors from the mud; the three survivors in the mine waited.'],
    ['the same number', 'The nine bridges were closed. A mayor protested. All nine bridges had cracks.'],
    ['newcomers and the whole', 'The nine new members joined in May. All 11 members agreed.'],
    ['a part and the whole', 'Nine of the bridges were closed. All 11 bridges had cracks.'],
    ['two numbers before', 'Nine bridges and two bridges more were closed. All 11 bridges had cracks.'],
    ['those of another place', 'The city bought 80 buses. Two of those 90 buses in Busk have broken down.'],
    ['those of some sort', 'The clerk found 14 letters. Those 10 letters that had dates were read.'],
    ['what another has, quoted', 'The farm lost 40 sheep. "They of Busk found the 30 sheep," he said.'],
    ['another place', 'The nine bridges were closed. In Busk all 11 bridges had cracks.'],
    ['far larger numbers', 'The nine bridges were closed. All 40 bridges had cracks.'],
    ['what is counted anew', 'It scored nine goals in May. All 11 goals in June were his.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
