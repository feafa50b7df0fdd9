import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';

const DAY = '2021-04-12';
const ORDINALS = ['first', 'second', 'third', 'fourth'];

function side(entity: string, quarters: readonly number[]) {
  const values = [
    ['points', quarters.reduce((sum, one) => sum + one, 0)],
    ...quarters.map((value, index) => [`${ORDINALS[index]}-quarter points`, value]),
  ] as const;
  return values.map(([metric, value]) =>
    recordOf(
      {
        entity,
        metric: String(metric),
        unit: 'points',
        value: Number(value),
        kind: 'period',
        validFrom: DAY,
      },
      {
        aliases: [entity, entity.split(' ').at(-1) ?? entity],
        terms:
          metric === 'points'
            ? ['points', 'scored']
            : [String(metric).replace('-quarter points', ' quarter')],
      },
    ),
  );
}

const RECORDS = [...side('Tarn Otters', [25, 30, 21, 28]), ...side('Oskaren Gulls', [20, 22, 27, 19])];

async function judged(text: string): Promise<readonly string[]> {
  return verdicts(await check(text, DAY, RECORDS)).filter((one) => /^\d/.test(one));
}

describe('the score of half a contest, of which the reference has the quarters', () => {
  it.each([
    [
      'the first half',
      'The Otters outscored the Gulls 55-42 in the first half.',
      ['55: supported', '42: supported'],
    ],
    [
      'the second half',
      'In the second half the Otters beat the Gulls 49-46.',
      ['49: supported', '46: supported'],
    ],
    [
      'two quarters between',
      'The Otters outscored the Gulls 51-49 in the second and third quarters.',
      ['51: supported', '49: supported'],
    ],
    [
      'a wrong one',
      'The Otters outscored the Gulls 61-42 in the first half.',
      ['61: contradicted', '42: supported'],
    ],
    [
      'a quarter named nearer',
      'After a poor first half the Otters outscored the Gulls 28-19 in the fourth quarter.',
      ['28: supported', '19: supported'],
    ],
    ['one quarter, in points', 'The Otters scored 22 points in the third quarter.', ['22: contradicted']],
    ['the whole', 'The Otters beat the Gulls 104-88.', ['104: supported', '88: supported']],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected);
  });

  it('shows the quarters and what they add up to', async () => {
    const [first] = await check('The Otters outscored the Gulls 61-42 in the first half.', DAY, RECORDS);
    expect(first?.check.fact?.metric).toBe('first-quarter points');
    expect(first?.check.candidates.map(({ metric }) => metric)).toContain('second-quarter points');
    expect(first?.check.explanation).toContain('and with the other part it makes 55 (25 + 30)');
    expect(first?.subject.metric).toBe('first half points');
  });

  it('says nothing where a quarter is missing', async () => {
    const records = RECORDS.filter(({ metric }) => metric.metric !== 'second-quarter points');
    const found = verdicts(
      await check('The Otters outscored the Gulls 61-42 in the first half.', DAY, records),
    );
    expect(found).toEqual(['61: unverifiable', '42: unverifiable']);
  });
});
