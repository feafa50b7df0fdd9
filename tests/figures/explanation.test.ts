import { describe, expect, it } from 'vitest';
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
];

async function sentences(text: string) {
  const figures = await check(text, '2022-11-03', RECORDS);
  return figures.map(({ check }) => check.explanation);
}

describe('the sentence for an email', () => {
  it.each([
    [
      'The Lumen Pact has 12 members.',
      `"12" stands: Lumen Pact, members: 12 since 1 January 2020 (${SOURCE}).`,
    ],
    [
      'The Lumen Pact has 14 members.',
      `"14" is wrong: Lumen Pact, members: 12 since 1 January 2020 (${SOURCE}).`,
    ],
    [
      'The Lumen Pact has 11 members.',
      `"11" is out of date: Lumen Pact, members: 12 since 1 January 2020; it was 11 from 1 January 2010 to 31 December 2019 (${SOURCE}).`,
    ],
    ['The Lumen Pact, founded in 1994.', `"1994" stands: Lumen Pact, founded: 9 May 1994 (${SOURCE}).`],
    ['The Lumen Pact hopes for 14 members.', '"14" is a hope or a plan, so there is nothing to check.'],
    ['The Lumen Pact runs 40 ferries.', 'No fact of the reference could be tied to "40".'],
  ])('%s', async (text, sentence) => expect(await sentences(text)).toEqual([sentence]));

  it('names the nearest fact where it is not plain that the figure means it', async () => {
    expect(await sentences('In 40 member states the Pact met protest.')).toEqual([
      `The text does not say plainly enough what "40" counts; the nearest fact is Lumen Pact, members: 12 since 1 January 2020 (${SOURCE}).`,
    ]);
  });
});
