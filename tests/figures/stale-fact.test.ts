import { describe, expect, it } from 'vitest';
import { recordOf } from '../reference/record-of.ts';
import { check } from './one-article.ts';

const BUDGETS = [2017, 2018, 2019].map((year) =>
  recordOf(
    {
      metric: 'joint budget',
      unit: 'EUR',
      value: (year - 2000) * 100_000_000,
      validFrom: `${year}-01-01`,
      validTo: `${year}-12-31`,
      kind: 'period',
    },
    { aliases: ['Lumen Pact'], terms: ['budget'] },
  ),
);
const PUBLISHED = '2026-11-03';

async function staleness(text: string, asOf = '2026-11-24') {
  const [figure] = await check(text, PUBLISHED, BUDGETS, { asOf });
  return figure?.check.stale ?? null;
}

describe('the fact a figure leans on', () => {
  it('is marked where its series is behind', async () => {
    expect(await staleness('The Lumen Pact has a budget of 1.9 billion euros.')).toMatchObject({
      basis: 'series',
      interval: 365,
      latest: { validFrom: '2019-01-01' },
      due: '2021-07-01',
    });
  });

  it.each([
    ['its series is not behind yet', 'The Lumen Pact has a budget of 1.9 billion euros.', '2021-06-30'],
    [
      'the figure is of a stated time',
      'In 2019, the Lumen Pact had a budget of 1.9 billion euros.',
      '2026-11-24',
    ],
    ['there is none', 'The Lumen Pact has 40 observers.', '2026-11-24'],
  ])('is not marked where %s', async (_where, text, asOf) => {
    expect(await staleness(text, asOf)).toBeNull();
  });
});
