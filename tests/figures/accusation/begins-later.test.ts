import { describe, expect, it } from 'vitest';
import { beginsLater } from '../../../shared/figures/accusation/begins-later.ts';
import { check, verdicts } from '../one-article.ts';
import { sentenceOf } from '../reading/read.ts';
import { recordsOf } from '../records-of.ts';

function later(text: string): boolean {
  const sentence = sentenceOf(text);
  const limit = sentence.quantities.find(({ kind }) => kind === 'measure');
  if (limit === undefined) throw new Error('no limit');
  return beginsLater(sentence, limit);
}

describe('a value that may begin only later', () => {
  it.each([
    'From Tuesday the limit is 50 km/h.',
    'The limit is 50 km/h from Tuesday.',
    'Starting Monday the limit falls to 50 km/h.',
  ])('%s', (text) => expect(later(text)).toBe(true));

  it.each([
    'From Tuesday the limit was 50 km/h.',
    'On Tuesday the limit is 50 km/h.',
    'The limit is 50 km/h.',
    'The limit was lowered to 50 km/h from Tuesday.',
    'From 1 May 2019 the limit is 50 km/h.',
  ])('but not: %s', (text) => expect(later(text)).toBe(false));
});

describe('the end of a movement from what holds today', () => {
  const WORLD = recordsOf(`
Norvania;Norvania;top tax rate;income tax|top rate;percent;45;2018-01-01;;state
`);
  const judged = async (text: string) => verdicts(await check(text, '2023-05-02', WORLD));

  it('may be what is to hold', async () => {
    expect(await judged('The top rate in Norvania goes up, from 45 percent to 47 percent.')).toEqual([
      '45 percent: supported',
      '47 percent: unverifiable',
    ]);
  });

  it.each([
    ['the movement is past', 'The top rate in Norvania went up from 43 percent to 47 percent.'],
    ['it moves from what does not hold', 'The top rate in Norvania goes up, from 43 percent to 47 percent.'],
  ])('is what holds where %s', async (_, text) => {
    expect(await judged(text)).toContain('47 percent: contradicted');
  });
});
