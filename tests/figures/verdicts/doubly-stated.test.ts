import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';

const DAY = '2021-04-12';
const RECORDS = [
  ['share of ore from the mill', 38, 'from the mill'],
  ['share of ore from the mine', 13, 'from the mine'],
].map(([metric, value, term]) =>
  recordOf(
    {
      entity: 'Brennick Ores',
      metric: String(metric),
      unit: 'percent',
      value: Number(value),
      kind: 'period',
      validFrom: DAY,
    },
    { aliases: ['Brennick Ores', 'Brennick'], terms: [String(term)] },
  ),
);

async function judged(text: string): Promise<readonly string[]> {
  return verdicts(await check(text, DAY, RECORDS));
}

describe('one number given for two metrics in a sentence', () => {
  it('stands for the one it fits and is wrong of the other', async () => {
    expect(await judged('Brennick drew 38 percent from the mill and 38 percent from the mine.')).toEqual([
      '38 percent: supported',
      '38 percent: contradicted',
    ]);
  });

  it('stands for both where both fit', async () => {
    expect(await judged('Brennick drew 38 percent from the mill and 13 percent from the mine.')).toEqual([
      '38 percent: supported',
      '13 percent: supported',
    ]);
  });
});
