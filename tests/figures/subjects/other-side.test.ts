import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';

const DAY = '2021-04-12';

function team(entity: string, values: Readonly<Record<string, number>>) {
  return Object.entries(values).map(([metric, value]) =>
    recordOf(
      { entity, metric, unit: metric, value, kind: 'period', validFrom: DAY },
      { aliases: [entity, entity.split(' ').at(-1) ?? entity], terms: [metric] },
    ),
  );
}

const RECORDS = [
  ...team('Tarn Otters', { points: 31, turnovers: 12, wins: 9, losses: 2 }),
  ...team('Oskaren Gulls', { points: 24, turnovers: 17, wins: 5, losses: 6 }),
  ...team('Brack Herons', { points: 40, turnovers: 3, wins: 1, losses: 8 }),
];
const NAMED = 'The Otters met the Gulls on Monday.';

async function judged(text: string, skipped = 0): Promise<readonly string[]> {
  return verdicts(await check(text, DAY, RECORDS)).slice(skipped);
}

describe('a side that is said to be its own opponent', () => {
  it.each([
    ['a result', 'The Otters beat the Otters 31-24.', ['31: supported', '24: supported']],
    ['a wrong result', 'The Otters beat the Otters 31-29.', ['31: supported', '29: contradicted']],
    ['what they did to them', 'The Otters ran well and held the Gulls to 17 turnovers.', ['17: supported']],
    [
      'what was drawn from them',
      'The Otters ran well from the first minute, in front of a full house, and forced 12 turnovers from the Otters.',
      ['12: contradicted'],
    ],
    ['"them"', 'The Otters ran well and limited them to 24 points.', ['24: supported']],
    [
      'a wrong number of theirs',
      'The Otters ran well from the first minute, in front of a full house, and limited them to 31 points.',
      ['31: contradicted'],
    ],
  ])('%s', async (_, sentence, expected) => {
    expect(await judged(`${NAMED} ${sentence}`)).toEqual(expected);
  });

  it('leaves open a record that fits the name or the side meant', async () => {
    const text = `${NAMED} The Otters drew level after a loss to the Otters (9-2).`;
    expect(await judged(text)).toEqual(['9: ambiguous', '2: ambiguous']);
  });

  it('knows of no other side among three', async () => {
    const text =
      'The Otters met the Gulls and the Herons. The Otters ran well and limited them to 24 points.';
    expect(await judged(text)).not.toContain('24: supported');
  });

  it('keeps a name that is merely said again', async () => {
    const text = `${NAMED} The Otters ran well, and with little time left the Otters had 31 points.`;
    expect(await judged(text)).toEqual(['31: supported']);
  });
});
