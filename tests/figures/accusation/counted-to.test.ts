import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';
import { TIMES_WORLD } from '../times-world.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-11-20', TIMES_WORLD));

describe('a wrong length of time', () => {
  it.each([
    ['since', 'More than six years have passed since the Cape Orrin fire.', 'six years: contradicted'],
    ['ago', 'Busk Bridge opened 20 years ago.', '20 years ago: contradicted'],
    ['to now', 'Ten years after the Cape Orrin fire, the pines are tall.', 'Ten years: contradicted'],
    ['to a date', 'Busk Bridge opened in May 1994, nine years after work began.', 'nine years: contradicted'],
  ])('is called wrong where it is counted %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    [
      'to something told of',
      'Smoke rose. Three years earlier the Cape Orrin fire had begun.',
      'Three years earlier',
    ],
    ['from something unknown', 'The Cape Orrin fire came 71 years after the last great one.', '71 years'],
    ['at some other time', 'Ten years after the Cape Orrin fire the pines were tall.', 'Ten years'],
    [
      'to another, before more is told',
      'Busk Bridge opened nine years after the lido, whose work began early, and came down.',
      'nine years',
    ],
    ['to nothing', 'Busk Bridge opened nine years ahead of its time.', 'nine years'],
  ])('is not where it is counted %s', async (_, text, figure) => {
    expect(await judged(text)).not.toContain(`${figure}: contradicted`);
  });
});

const WORLD = recordsOf(`
Harrow Town;Harrow Town|Harrow;founded;founded|formed;date;1889-04-01;;;event
Busk Rovers;Busk Rovers|Rovers;founded;founded|formed;date;1893-05-11;;;event
Orrin cup;Orrin cup|the cup;found;was found|turned up;date;2014-02-25;;;event
Ada Brask;Ada Brask;took office;took office|mayor|chairwoman;date;2013-05-02;;;event
Fen fever;Fen fever;last case;last case;date;1977-10-26;;;event
`);

const counted = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

describe('a length of time counted from a day that the sentence states', () => {
  it.each([
    ['The Orrin cup was stolen in November 2011 and was found more than three years later.', 'three years'],
    ['Fen fever was declared over in May 1980, five years after the last case.', 'five years'],
    ['Harrow Town was formed in 1889, Rovers two years later.', 'two years'],
  ])('is wrong: %s', async (text, span) => {
    const [, verdict] =
      (await counted(text)).map((one) => one.split(': ')).find(([of]) => of?.startsWith(span)) ?? [];
    expect(verdict).toBe('contradicted');
  });

  it.each([
    ['The Orrin cup was stolen in November 2011 and was found two years later.', 'two years'],
    [
      'Fen fever was declared over in May 1980, two and a half years after the last case.',
      'two and a half years',
    ],
    ['Harrow Town was formed in 1889, Rovers four years later.', 'four years'],
  ])('is right: %s', async (text, span) => {
    const [, verdict] =
      (await counted(text)).map((one) => one.split(': ')).find(([of]) => of?.startsWith(span)) ?? [];
    expect(verdict).toBe('supported');
  });

  it.each([
    ['The Orrin cup was found and, in November 2011, sold eight years later.', 'eight years'],
    ['The Orrin cup was found on a Monday, eight years after it was stolen.', 'eight years'],
    ['It was in 2005 that the Orrin cup was sold; eight years later it was found.', 'eight years'],
  ])('is not called wrong where another day may be meant: %s', async (text, span) => {
    const [, verdict] =
      (await counted(text)).map((one) => one.split(': ')).find(([of]) => of?.startsWith(span)) ?? [];
    expect(verdict).not.toBe('contradicted');
  });
});

describe('how long somebody has been in office', () => {
  it.each([
    [
      'ends on the day of the article',
      'Ada Brask stepped down on Friday after 15 years as mayor.',
      'contradicted',
    ],
    ['is counted to that day', 'Ada Brask stepped down on Friday after 11 years as mayor.', 'supported'],
    [
      'may have ended long ago',
      'Ada Brask, who stepped down after eight years as mayor, sings.',
      'unverifiable',
    ],
  ])('%s', async (_, text, expected) => {
    const spans = (await counted(text)).filter((one) => /years/.test(one));
    expect(spans.map((one) => one.split(': ')[1])).toEqual([expected]);
  });
});
