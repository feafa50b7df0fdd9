import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check } from '../one-article.ts';

const PACT = { aliases: ['Lumen Pact', 'the Pact', 'organisation'] };
const RECORDS = [
  recordOf({}, { ...PACT, terms: ['members', 'member states', 'states'] }),
  recordOf({ metric: 'levy', unit: 'EUR', value: 13.5 }, { ...PACT, terms: ['levy'] }),
  recordOf(
    { metric: 'people', unit: 'people', value: 331_000_000, kind: 'period', validTo: '2020-01-01' },
    { ...PACT, terms: ['people', 'population'] },
  ),
];

async function nearest(text: string) {
  const figures = await check(text, '2024-05-09', RECORDS);
  return figures.map(
    ({ text, check }) => `${text}: ${check.verdict}, ${check.candidates[0]?.metric ?? 'nothing near'}`,
  );
}

describe('the fact nearest to a figure that none surely speaks of', () => {
  it.each([
    [
      'the same things, of the same size',
      'In 26 member states the Lumen Pact met protest.',
      '26: unverifiable, members',
    ],
    [
      'far more than there are',
      'In 140 member states the Lumen Pact met protest.',
      '140: unverifiable, nothing near',
    ],
    ['something else', 'The Lumen Pact bought 340 lamps.', '340: unverifiable, nothing near'],
    ['a few of a multitude', 'The Lumen Pact fire left two people dead.', 'two: unverifiable, nothing near'],
    [
      'a change of another thing',
      'The Lumen Pact says rents rose by 20 percent.',
      '20 percent: unverifiable, nothing near',
    ],
    ['no name', 'Some organisation had 26 member states.', '26: unverifiable, nothing near'],
  ])('%s', async (_, text, expected) => expect(await nearest(text)).toContain(expected));
});
