import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('more who sit than there are seats', () => {
  it.each([
    ["The hall has 180 seats, and by seven o'clock 240 people had found one.", ['180', '240']],
    ['The theatre, which seats 400, was full: 460 people sat through the first act.', ['400', '460']],
    ['In the end 340 people were seated; the hall has 250 seats, and nobody stood.', ['340', '250']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['seats for all', 'The hall has 280 seats, and 240 people had found one.'],
    ['people who stood', 'The hall has 180 seats; 240 people sat or stood through it.'],
    ['people who merely came', "The hall has 180 seats, and by seven o'clock 240 people had come."],
    ['people turned away', 'The theatre, which seats 400, was full, and 460 people were turned away.'],
    ['another place', 'The hall has 180 seats. In Busk 240 people sat through it.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
