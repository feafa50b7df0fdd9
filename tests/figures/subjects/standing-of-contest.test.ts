import { describe, expect, it } from 'vitest';
import { standingNamed } from '../../../shared/figures/subjects/standing-of-contest.ts';
import { sentenceOf } from '../reading/read.ts';

function played(text: string): number | null {
  const sentence = sentenceOf(text);
  const told = sentence.quantities.find(({ text: figure }) => figure === '30');
  if (told === undefined) throw new Error('no 30');
  return standingNamed(sentence, told)?.quarters.length ?? null;
}

describe('how far a contest had come', () => {
  it.each([
    ['The Otters led by 30 at halftime.', 2],
    ['They were up 30 at the half.', 2],
    ['They took a 30-point lead into the break.', 2],
    ['They led by 30 at the end of the first half.', 2],
    ['They led by 30 after one quarter.', 1],
    ['They led by 30 at the end of the third quarter.', 3],
    ['They led by 30 heading into the fourth.', 3],
    ['They led by 30 going into the final period.', 3],
    ['At halftime, the Otters led by 30.', 2],
  ])('%s', (text, quarters) => {
    expect(played(text)).toBe(quarters);
  });

  it.each([
    ['within a part', 'They scored 30 in the third quarter.'],
    ['a figure between', 'They led by 30 and made 12 saves at the half.'],
    ['what is told of the figure before it', 'They led by 12 at the half and won by 30.'],
    ['half of something', 'They led by 30 in the second half of the year.'],
  ])('is not told: %s', (_, text) => {
    expect(played(text)).toBeNull();
  });
});
