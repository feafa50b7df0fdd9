import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';

const DAY = '2021-04-12';

function person(entity: string, values: Readonly<Record<string, number>>) {
  return Object.entries(values).map(([metric, value]) =>
    recordOf(
      { entity, metric, unit: metric, value, kind: 'period', validFrom: DAY },
      { aliases: [entity, entity.split(' ').at(-1) ?? entity], terms: [metric] },
    ),
  );
}

const RECORDS = [
  ...person('Mara Ellwood', { goals: 14, saves: 3 }),
  ...person('Ivo Brandt', { goals: 6, saves: 8 }),
];

async function judged(text: string): Promise<readonly string[]> {
  return verdicts(await check(text, DAY, RECORDS));
}

describe('"the former" and "the latter"', () => {
  it.each([
    [
      'are the first and the second of two names',
      'The night belonged to Mara Ellwood and Ivo Brandt, with the former adding 3 saves and the latter making 8 saves.',
      ['3: supported', '8: supported'],
    ],
    [
      'have wrong numbers of their own',
      'The night belonged to Mara Ellwood and Ivo Brandt, with the former adding 8 saves and the latter making 3 saves.',
      ['8: contradicted', '3: contradicted'],
    ],
    [
      'take up names of the sentence before',
      'The night belonged to Mara Ellwood and Ivo Brandt. The former had 14 goals, while the latter had 7 goals.',
      ['14: supported', '7: contradicted'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected);
  });

  it('is no name before a noun', async () => {
    const text =
      'Mara Ellwood and Ivo Brandt met the former mayor and the latter part of the crowd. Brandt had 8 saves.';
    expect(await judged(text)).toEqual(['8: supported']);
  });
});
