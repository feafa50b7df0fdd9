import { describe, expect, it } from 'vitest';
import type { NewFact } from '../../shared/reference/record.ts';
import { recordOf } from '../reference/record-of.ts';
import { check } from './one-article.ts';

const NAMES = { aliases: ['Lumen Pact', 'the Pact'], terms: ['members', 'member states'] };
const SOURCE = 'source: Lumen Pact secretariat, https://lumen.example/';
const RECORDS = [
  recordOf({ value: 11, validFrom: '2010-01-01', validTo: '2019-12-31' }, NAMES),
  recordOf({ value: 12 }, NAMES),
  recordOf(
    {
      metric: 'founded',
      unit: 'date',
      value: '1994-05-09',
      validFrom: '1994-05-09',
      validTo: '1994-05-09',
      kind: 'event',
    },
    { aliases: NAMES.aliases, terms: ['founded'] },
  ),
  ...levies([
    ['2022-01-01', '2022-12-31', 10.5],
    ['2023-01-01', '2023-12-31', 12.6],
  ]),
  ...['counts', 'Red Bell'].map((name, index) =>
    recordOf(
      {
        entity: 'Tarn fire',
        metric: 'deaths',
        unit: 'deaths',
        value: 31 + index * 4,
        source: { name, url: null, retrieved: null },
      },
      { aliases: ['Tarn fire'], terms: ['killed', 'deaths', 'died'] },
    ),
  ),
];

function levies(rows: readonly (readonly [string, string, number])[]) {
  return rows.map(([validFrom, validTo, value]) =>
    recordOf(
      {
        metric: 'levy',
        unit: 'EUR',
        value: value * 1e6,
        kind: 'period',
        validFrom,
        validTo,
      } satisfies Partial<NewFact>,
      { aliases: NAMES.aliases, terms: ['levy', 'dues'] },
    ),
  );
}

async function sentences(text: string, published = '2024-05-09') {
  const figures = await check(text, published, RECORDS, { asOf: '2024-11-03' });
  return figures.map(({ check }) => check.explanation);
}

describe('the sentence for an email', () => {
  it.each([
    [
      'The Lumen Pact has 12 members.',
      `"12 members" is right: the Lumen Pact has had 12 members since 1 January 2020 (${SOURCE}).`,
    ],
    [
      'The Lumen Pact has 14 members.',
      `The article says "14 members", but the Lumen Pact has had 12 members since 1 January 2020 (${SOURCE}).`,
    ],
    [
      'The Lumen Pact has 11 members.',
      `"11 members" is out of date: the Lumen Pact had 11 members from 1 January 2010 to 31 December 2019, and the figure has been 12 members since 1 January 2020 (${SOURCE}).`,
    ],
    [
      'The Lumen Pact was founded in 1994.',
      `"1994" is right: the Lumen Pact was founded on 9 May 1994 (${SOURCE}).`,
    ],
    [
      'The Lumen Pact was founded 20 years ago.',
      `The article says "20 years ago", but the Lumen Pact was founded on 9 May 1994, which was 30 years before 9 May 2024, when the article appeared (${SOURCE}).`,
    ],
    [
      'The Lumen Pact was founded 30 years ago.',
      `"30 years ago" is right: the Lumen Pact was founded on 9 May 1994, and 9 May 2024 is 30 years on (${SOURCE}).`,
    ],
    [
      'The levy of the Lumen Pact rose by a fifth in 2023.',
      `"a fifth" is right: the Lumen Pact's levy was €12.6 million in 2023, against €10.5 million in 2022, which is 20 per cent more (${SOURCE}).`,
    ],
    [
      'The Tarn fire killed 35 people.',
      'Counts differ as to "35 people": the death toll of the Tarn fire has been 35 since 1 January 2020 by one count, but 31 deaths by another (sources: Red Bell; counts).',
    ],
    [
      'The Lumen Pact hopes for 14 members.',
      '"14 members" is a hope or a plan, so there is nothing to check.',
    ],
    ['The Lumen Pact runs 40 ferries.', 'No fact in the reference data speaks of "40 ferries".'],
    [
      'The fair ran from Friday, 6 May 2024, to the end.',
      '"Friday, 6 May 2024" cannot be right, because 6 May 2024 is a Monday.',
    ],
    [
      'Of the 80 delegates, 45 voted for and 30 against it, and the other 9 stayed away.',
      'The article contradicts itself, because "45", "30" and "9" do not make "80 delegates".',
    ],
  ])('%s', async (text, sentence) => expect(await sentences(text)).toContain(sentence));

  it('names the nearest fact where it is not plain that the figure means it', async () => {
    expect(await sentences('In 26 member states the Lumen Pact met protest.')).toEqual([
      `The article does not say plainly what "26 member states" refers to; the nearest fact is that the Lumen Pact has had 12 members since 1 January 2020 (${SOURCE}).`,
    ]);
  });

  it('is one sentence without a score or a rule in it, whatever the verdict', async () => {
    const all = await Promise.all(
      ['The Pact has 9 members.', 'The Lumen Pact has about 12.5 members.', 'Nearly 1,200 came.'].map(
        (text) => sentences(text),
      ),
    );
    for (const sentence of all.flat()) {
      expect(sentence).toMatch(/^(?:["A-Z]).*\.$/);
      expect(sentence).not.toMatch(/\[|subject \d|undefined|null/);
    }
  });
});
