import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('a share and a count of one whole', () => {
  it.each([
    [
      'Of 400 tenants polled by the league, 62 per cent, or 218 people, had moved.',
      ['400', '62 per cent', '218'],
    ],
    ['Of the 80 pupils asked, 32 (50%) walk to school.', ['80', '32', '50%']],
    ['The inspectors closed 45 per cent, or 12 of the 60 kitchens they saw.', ['45 per cent', '12', '60']],
    ['Half of the 60 jurors, or 36, were excused.', ['Half', '60', '36']],
    ['Of the 2,040 voters 980 came, a turnout of 64 percent.', ['2,040', '980', '64 percent']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['a share that fits', 'Of 400 tenants polled by the league, 62 per cent, or 248 people, had moved.'],
    ['a share that fits as rounded', 'Of the 81 pupils asked, 32 (40%) walk to school.'],
    ['a rounded whole', 'Of 21,000 voters, 33 per cent, or 7,100 people, stayed at home.'],
    [
      'a share and a count of two things',
      'Of 400 tenants polled, 62 per cent had moved and 218 people had pets.',
    ],
    ['an estimate', 'Of 400 tenants polled, about 62 per cent, or 218 people, had moved.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
