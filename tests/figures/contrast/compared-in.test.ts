import { describe, expect, it } from 'vitest';
import { isComparedIn } from '../../../shared/figures/contrast/compared-in.ts';
import { check, verdicts } from '../one-article.ts';
import { sentenceOf } from '../reading/read.ts';
import { recordsOf } from '../records-of.ts';

function isCompared(text: string, unit: 'count' | 'length' | 'mass' | 'money'): boolean {
  const sentence = sentenceOf(text);
  const multiple = sentence.quantities.find(({ kind }) => kind === 'multiple');
  if (multiple === undefined) throw new Error(`no multiple in: ${text}`);
  return isComparedIn(sentence, multiple, unit);
}

describe('what a multiple compares', () => {
  it.each([
    ['It flew 14 times as far as planned.', 'length'],
    ['It weighs twice as much as Brask.', 'mass'],
    ['It is twice as heavy as Brask.', 'mass'],
    ['It has twice as many as Brask.', 'count'],
    ['It has doubled since 2015.', 'money'],
  ] as const)('fits: %s (%s)', (text, unit) => expect(isCompared(text, unit)).toBe(true));

  it.each([
    ['It flew 14 times as far as planned.', 'count'],
    ['It is twice as heavy as Brask.', 'length'],
    ['It has twice as many as Brask.', 'money'],
  ] as const)('does not: %s (%s)', (text, unit) => expect(isCompared(text, unit)).toBe(false));

  it('keeps a distance from a count that happens to fit', async () => {
    const world = recordsOf(`
Pathfarer;Pathfarer;drives;drives;drives;612;2020-01-01;;state
Pathfarer;Pathfarer;planned drives;planned;drives;40;2012-01-01;;state
`);
    const text = 'Pathfarer went 15 times as far as planned.';
    expect(verdicts(await check(text, '2024-01-01', world))).toEqual(['15 times: unverifiable']);
  });
});

describe('a multiple of the number of another time', () => {
  const WORLD = recordsOf(`
Norvania;Norvania;otters;otters;otters;511;2006-01-01;2021-12-31;state
Norvania;Norvania;otters;otters;otters;1267;2022-01-01;;state
Norvania;Norvania;reserves;reserves;reserves;52;2006-01-01;2021-12-31;state
Norvania;Norvania;reserves;reserves;reserves;61;2022-01-01;;state
`);
  const judged = async (text: string) => verdicts(await check(text, '2023-08-02', WORLD));

  it.each([
    [
      'the number of',
      'Norvania has 1,267 otters. That is more than double the number of 2006.',
      'double: supported',
    ],
    [
      'the figure for',
      'Norvania has 1,267 otters, more than double the figure for 2006.',
      'double: supported',
    ],
    [
      'the count in',
      'Norvania has 1,267 otters. That is more than triple the count in 2006.',
      'triple: contradicted',
    ],
    [
      'a clause about something else',
      'Norvania has 1,267 otters. That is more than double the number of 2006, when the reserves were empty.',
      'double: supported',
    ],
  ])('is measured from that: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
