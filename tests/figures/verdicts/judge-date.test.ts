import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Orrin Light;Orrin Light|the lighthouse;lit;lit|began to shine;date;2013-10-21;2013-10-21;2013-10-21;event
Orrin Light;Orrin Light|the lighthouse;signed over;signed over;date;2009-09-07;2009-09-07;2009-09-07;event
Tamber Mill;Tamber Mill|the mill;opened;opened;date;2025-03-09;2025-03-09;2025-03-09;event
Ada Orrin;Ada Orrin;took office;president|since;date;2017-05-20;2017-05-20;2017-05-20;event
Ada Lodd;Ada Lodd;took office;took office|first secretary;date;2025-02-03;2025-02-03;2025-02-03;event
Marram Council;Marram Council;election;elected|election;date;2016-11-08;2016-11-08;2016-11-08;event
Marram Council;Marram Council;election;elected|election;date;2020-11-03;2020-11-03;2020-11-03;event
`);

const LICENCE = recordOf(
  { entity: 'Sollen Ferry', metric: 'licence end', unit: 'date', value: 2086, validFrom: '1997-12-19' },
  { aliases: ['Sollen Ferry'], terms: ['licence', 'expires', 'runs to'] },
);

async function verdictOf(text: string, figure: string): Promise<string | undefined> {
  const figures = await check(text, '2025-05-12', [...WORLD, LICENCE]);
  return figures.find((one) => one.text === figure)?.check.verdict;
}

const LEASE = recordsOf(`
Busk Pier;Busk Pier|the pier;lease ends;until|runs out|expires;date;2025-06-15;2025-06-15;2025-06-15;event
`);

describe('a day still to come', () => {
  it.each([
    ['Busk Pier was let on Monday. The lease of the pier runs until 15 June.', '15 June', 'supported'],
    ['The lease of Busk Pier is good until 15 July.', '15 July', 'contradicted'],
    ['The lease of Busk Pier expires by 15 June.', '15 June', 'supported'],
    ['Busk Pier was shut until 15 March.', '15 March', undefined],
    ['Busk Pier can be seen until 2 December.', '2 December', undefined],
    ['Busk Pier must be mended by Friday.', 'Friday', undefined],
  ])('%s', async (text, figure, verdict) => {
    const figures = await check(text, '2025-05-12', LEASE);
    expect(figures.find((one) => one.text === figure)?.check.verdict).toBe(verdict);
  });
});

describe('a date whose month is that of the event', () => {
  it.each([
    ['Orrin Light was lit in October 2013.', 'October 2013', 'supported'],
    ['Orrin Light was lit in October 2015.', 'October 2015', 'contradicted'],
    ['Orrin Light, lit since October 2011, has no keeper.', 'October 2011', 'contradicted'],
    [
      'A bell rang in Busk. The lighthouse was signed over in September 2011.',
      'September 2011',
      'contradicted',
    ],
    ['The lighthouse was lit on 21 October 2012.', '21 October 2012', 'contradicted'],
    ['The lighthouse was signed over in September 2019.', 'September 2019', 'contradicted'],
    [
      'Orrin Light stands on a rock. It was lit by Ada Brask of Busk in October 2003.',
      'October 2003',
      'contradicted',
    ],
  ])('%s', async (text, figure, verdict) => {
    expect(await verdictOf(text, figure)).toBe(verdict);
  });

  it.each([
    ['where another month is given, years away', 'Orrin Light was lit in March 2016.', 'March 2016'],
    ['where the year is many years off', 'Orrin Light was lit in October 2019.', 'October 2019'],
    ['of what comes round', 'Marram Council was elected in November 2018.', 'November 2018'],
  ])('is not called wrong %s', async (_, text, figure) => {
    expect(await verdictOf(text, figure)).toBe('unverifiable');
  });
});

describe('a year', () => {
  it.each([
    ['a few years off', 'Orrin Light was lit in 2011.', '2011'],
    ['with another decade', 'Orrin Light was lit in 2003.', '2003'],
  ])('is called wrong %s', async (_, text, figure) => {
    expect(await verdictOf(text, figure)).toBe('contradicted');
  });

  it.each([
    ['many years off', 'Orrin Light was lit in 1996.', '1996'],
    ['of another month and year', 'Orrin Light was lit in March 2012.', 'March 2012'],
    ['since which it has been so there', 'Orrin Light has been lit in winter since 2015.', '2015'],
    ['that only the word for any date ties to it', 'Ada Orrin has led her party since 2015.', '2015'],
  ])('is not called wrong %s', async (_, text, figure) => {
    expect(await verdictOf(text, figure)).toBe('unverifiable');
  });
});

describe('a day without its year', () => {
  it.each([
    ['with another month', 'The Tamber Mill opened on 9 February.', '9 February', 'contradicted'],
    ['with another day', 'The Tamber Mill took its first visitors on 19 March.', '19 March', 'contradicted'],
    [
      'taken up by a pronoun',
      'Visitors like the Tamber Mill. It opened in January.',
      'January',
      'contradicted',
    ],
    [
      'in a title set behind a name',
      'Ada Lodd, first secretary since January, smiled.',
      'January',
      'contradicted',
    ],
    ['as it is', 'The Tamber Mill opened on 9 March.', '9 March', 'supported'],
  ])('%s', async (_, text, figure, verdict) => {
    expect(await verdictOf(text, figure)).toBe(verdict);
  });

  it.each([
    ['with another day and month', 'The Tamber Mill opened on 21 April.', '21 April'],
    ['far from the mill', 'Visitors like the Tamber Mill. Busk is far. A show opened in January.', 'January'],
    ['of a record', 'Ada Lodd is the first secretary since January to smile.', 'January'],
    ['before the article', 'BUSK, March 10 - The Tamber Mill opened at dawn.', 'March 10'],
  ])('is no figure %s', async (_, text, figure) => {
    expect(await verdictOf(text, figure)).toBeUndefined();
  });
});

describe('a year that the reference gives as a value', () => {
  it.each([
    ['The licence of the Sollen Ferry runs to 2086.', '2086', 'supported'],
    ['The licence of the Sollen Ferry runs to 2068.', '2068', 'contradicted'],
  ])('%s', async (text, figure, verdict) => {
    expect(await verdictOf(text, figure)).toBe(verdict);
  });
});
