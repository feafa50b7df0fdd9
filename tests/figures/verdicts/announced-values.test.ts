import { describe, expect, it } from 'vitest';
import { check } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

/** A fare and a wage that have been set for days to come. */
const SET = recordsOf(`
Busk trams;Busk trams|the trams;single fare;single|fare;EUR;2.6;2022-01-01;2023-12-31;state
Busk trams;Busk trams|the trams;single fare;single|fare;EUR;2.8;2024-01-01;2025-06-30;state
Busk trams;Busk trams|the trams;single fare;single|fare;EUR;3.1;2025-07-01;;state
Harrow;Harrow;minimum wage;minimum wage;EUR;12;2024-01-01;2024-12-31;state
Harrow;Harrow;minimum wage;minimum wage;EUR;12.6;2025-01-01;2025-12-31;state
Harrow;Harrow;minimum wage;minimum wage;EUR;13.1;2026-01-01;;state
Orrin Dairy;Orrin Dairy;dividend;dividend;EUR;0.85;2023-01-01;2023-12-31;period
Orrin Dairy;Orrin Dairy;dividend;dividend;EUR;0.6;2024-01-01;2024-12-31;period
`);

async function verdictIn(text: string, figure: string): Promise<string | undefined> {
  const figures = await check(text, '2025-05-20', SET);
  return figures.find((one) => one.text === figure)?.check.verdict;
}

describe('a value that has been announced', () => {
  it.each([
    ['From 1 July a single on the Busk trams will cost 3.10 euros.', '3.10 euros', 'supported'],
    ['From 1 July a single on the Busk trams will cost 3.30 euros.', '3.30 euros', 'contradicted'],
    ['The single fare on the Busk trams will rise to 3.10 euros in July.', '3.10 euros', 'supported'],
    ['The single fare on the Busk trams rises to 3.10 euros in July.', '3.10 euros', 'supported'],
    ['A new single fare of 3.10 euros on the Busk trams takes effect on 1 July.', '3.10 euros', 'supported'],
    ['The minimum wage in Harrow will be 13.10 euros from January.', '13.10 euros', 'supported'],
    ['The minimum wage in Harrow is due to rise to 13.10 euros in January.', '13.10 euros', 'supported'],
    ['The single fare on the Busk trams goes up by 30 cents in July.', '30 cents', 'supported'],
    ['The single fare on the Busk trams goes up by 40 cents in July.', '40 cents', 'contradicted'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdictIn(text, figure)).toBe(expected);
  });

  it.each([
    ['no day is set', 'A single on the Busk trams will cost 3.30 euros.', '3.30 euros'],
    [
      'it is hoped for',
      'Unions hope that the minimum wage in Harrow will be 14 euros from January.',
      '14 euros',
    ],
    ['it is to be', 'The minimum wage in Harrow is to become 13.40 euros.', '13.40 euros'],
    [
      'there is none for that day',
      'From 1 March a single on the Busk trams will cost 3.30 euros.',
      '3.30 euros',
    ],
  ])('is no claim where %s', async (_, text, figure) => {
    expect(await verdictIn(text, figure)).toBe('not-checkable');
  });
});

describe('what has been decided, with no day that the sentence puts a date to', () => {
  it.each([
    ['A single on the Busk trams is to go up in the summer to 3.10 euros.', '3.10 euros', 'supported'],
    [
      'The council said that the single fare on the Busk trams would rise to 3.10 euros.',
      '3.10 euros',
      'supported',
    ],
    ['The single fare on the Busk trams, now 2.80 euros, goes to 3.10 euros.', '3.10 euros', 'supported'],
    [
      'The single fare on the Busk trams would rise to 3.10 euros, an increase of 10.7 percent.',
      '10.7 percent',
      'supported',
    ],
    ['A single on the Busk trams is to go up in the summer to 3.30 euros.', '3.30 euros', 'not-checkable'],
    [
      'Economists expect the single fare on the Busk trams to rise to 3.10 euros.',
      '3.10 euros',
      'not-checkable',
    ],
    ['The single fare on the Busk trams is 3.10 euros.', '3.10 euros', 'contradicted'],
  ])('%s %s: %s', async (text, figure, expected) => {
    expect(await verdictIn(text, figure)).toBe(expected);
  });
});

describe('what an announced change starts from', () => {
  it.each([
    [
      'today',
      'From 1 July a single on the Busk trams will cost 3.10 euros, up from 2.80 euros.',
      '2.80 euros',
      'supported',
    ],
    [
      'today',
      'From 1 July a single on the Busk trams will cost 3.10 euros, up from 2.60 euros.',
      '2.60 euros',
      'outdated',
    ],
    [
      'today',
      'The single fare on the Busk trams rises from 2.80 euros to 3.10 euros in July.',
      '2.80 euros',
      'supported',
    ],
    [
      'the year before, for a sum of a year',
      'The dividend of Orrin Dairy is to be cut to 60 cents from 85 cents.',
      '85 cents',
      'supported',
    ],
  ])('is the value of %s: %s', async (_, text, figure, expected) => {
    expect(await verdictIn(text, figure)).toBe(expected);
  });
});
