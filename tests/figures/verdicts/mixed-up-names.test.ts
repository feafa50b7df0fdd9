import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';

const DAY = '2021-04-12';

function firm(entity: string, values: Readonly<Record<string, number>>) {
  return Object.entries(values).map(([metric, value]) =>
    recordOf(
      { entity, metric, unit: metric, value, kind: 'period', validFrom: DAY },
      { aliases: [entity, entity.split(' ')[0] ?? entity], terms: [metric] },
    ),
  );
}

const RECORDS = [
  ...firm('Halvard Lines', { ferries: 40, captains: 95 }),
  ...firm('Brennick Boats', { ferries: 28, captains: 61 }),
];

async function judged(text: string): Promise<readonly string[]> {
  return verdicts(await check(text, DAY, RECORDS));
}

describe('a sentence that gives one name two values of one metric', () => {
  const BEFORE = 'Brennick met Halvard on Monday.';

  it('leaves open figures that are another’s it has just named', async () => {
    const text = `${BEFORE} Halvard runs 40 ferries and 95 captains, while Halvard runs 28 ferries and 61 captains.`;
    expect(await judged(text)).toEqual(['40: supported', '95: supported', '28: ambiguous', '61: ambiguous']);
  });

  it('calls them wrong where the other is given the same figures too', async () => {
    const text = `Brennick runs 28 ferries and 61 captains. Halvard runs 40 ferries and 95 captains, while Halvard runs 28 ferries and 61 captains.`;
    expect((await judged(text)).slice(4)).toEqual(['28: contradicted', '61: contradicted']);
    const one =
      'Brennick runs 28 ferries. Halvard runs 40 ferries and 95 captains, while Halvard runs 28 ferries and 61 captains.';
    expect((await judged(one)).slice(3)).toEqual(['28: ambiguous', '61: ambiguous']);
  });

  it('calls wrong what fits nobody', async () => {
    const text = `${BEFORE} Halvard runs 40 ferries and 95 captains, while Halvard runs 33 ferries and 72 captains.`;
    expect((await judged(text)).slice(2)).toEqual(['33: contradicted', '72: contradicted']);
  });

  it('calls wrong figures of a name given once, whomever they fit', async () => {
    expect(await judged(`${BEFORE} Halvard runs 28 ferries and 61 captains.`)).toEqual([
      '28: contradicted',
      '61: contradicted',
    ]);
  });

  it('calls two names wrong that have each other’s figures', async () => {
    const text = 'Halvard runs 28 ferries and 61 captains, while Brennick runs 40 ferries and 95 captains.';
    expect(await judged(text)).toEqual(Array.from(['28', '61', '40', '95'], (one) => `${one}: contradicted`));
  });
});
