import { describe, expect, it } from 'vitest';
import { dateItCountsFrom } from '../../../shared/figures/subjects/counted-from-date.ts';
import { check, verdicts } from '../one-article.ts';
import { sentenceOf } from '../reading/read.ts';
import { TIMES_WORLD } from '../times-world.ts';

function dateOf(text: string): string | undefined {
  const sentence = sentenceOf(text);
  const span = sentence.quantities.findLast(({ kind }) => kind === 'event-span' || kind === 'duration');
  if (span === undefined) throw new Error(`no length of time in: ${text}`);
  return dateItCountsFrom(sentence, span)?.value;
}

describe('the date from which a length of time counts', () => {
  it.each([
    ['In May 1980, nearly five years after its last case, it was gone.', '1980-05'],
    ['It opened on 6 May 1994, just six years after work began.', '1994-05-06'],
    ['It was stolen in 2011 and came back, in a box, three years later.', '2011'],
    ['It has run since 2002, founded two years earlier.', '2002'],
    ['It joined in 1985; its sister followed two years afterwards.', '1985'],
  ])('is that beside or before it in %j', (text, date) => expect(dateOf(text)).toBe(date));

  it.each([
    'In May 1980 they met, five years after its last case.',
    'It has stood since 1980 and fell three years later.',
    'It was stolen on Monday and came back two days later.',
    'Three years later it came back.',
    'It opened in 1994 and has cost more every year for ten years.',
  ])('is none in %j', (text) => expect(dateOf(text)).toBeUndefined());
});

const judged = async (text: string) => verdicts(await check(text, '2024-11-20', TIMES_WORLD));

describe('a length of time from a date of the sentence', () => {
  it.each([
    ['Busk Bridge opened in May 1994, six years after work began.', 'six years: supported'],
    ['Busk Bridge opened in May 1994, nine years after work began.', 'nine years: contradicted'],
    [
      'Pale fever was declared eradicated in May 1980, less than three years after its last case.',
      'three years: supported',
    ],
    [
      'Pale fever was declared eradicated in May 1980, nearly five years after its last case.',
      'five years: contradicted',
    ],
    [
      'The Ander Crown was stolen in November 2011 and came back more than two years later.',
      'two years: supported',
    ],
    [
      'The Ander Crown was stolen in November 2011 and came back more than three years later.',
      'three years: contradicted',
    ],
  ])('%s', async (text, expected) => expect(await judged(text)).toContain(expected));

  it('is not called wrong of the event that the date is of', async () => {
    expect(
      await judged('The Ander Crown was stolen in November 2011 and a fake was made three years later.'),
    ).toContain('three years: unverifiable');
  });
});
