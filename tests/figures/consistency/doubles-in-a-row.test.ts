import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';
import { clashing } from './clashing.ts';

describe('a run of double-doubles beside what they come to', () => {
  it.each([
    [
      'too few of one',
      'It was her second double-double in a row, as she has combined for 44 points and 15 rebounds.',
      ['15'],
    ],
    [
      'too few of both',
      'It was his third straight double-double, totaling 29 goals and 21 saves in that time.',
      ['29', '21'],
    ],
    [
      'too few on average',
      'It was his second double-double in a row, a stretch where he is averaging 21 points and 8 rebounds.',
      ['8'],
    ],
  ])('clashes with %s', async (_, text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    [
      'enough of each',
      'It was her second double-double in a row, as she has combined for 44 points and 20 rebounds.',
    ],
    [
      'a third count, which may be one of the two',
      'It was her second double-double in a row, as she has combined for 44 points, 15 rebounds and 21 assists.',
    ],
    [
      'doubles that were not in a row',
      'It was her second double-double of the year, and she has combined for 44 points and 15 rebounds.',
    ],
    ['a run of something else', 'It was her second win in a row, combining for 44 points and 15 rebounds.'],
  ])('does not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});

describe('a run of double-doubles of which the latest is known', () => {
  const goals = recordOf(
    {
      entity: 'Mara Ellwood',
      metric: 'goals',
      unit: 'goals',
      value: 34,
      kind: 'period',
      validFrom: '2021-04-12',
    },
    { aliases: ['Mara Ellwood', 'Ellwood'], terms: ['goals'] },
  );
  const judged = async (sum: number) =>
    verdicts(
      await check(
        `Ellwood had 34 goals. It was her second double-double in a row, as she has combined for ${sum} goals and 25 saves.`,
        '2021-04-12',
        [goals],
      ),
    );

  it('comes to that and ten for each of the others', async () => {
    expect(await judged(42)).toContain('42: inconsistent');
    expect(await judged(44)).toContain('44: unverifiable');
  });
});
