import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';

const DAY = '2021-04-12';

function side(entity: string, quarters: readonly number[]) {
  return ['first', 'second', 'third', 'fourth'].map((ordinal, at) =>
    recordOf(
      {
        entity,
        metric: `${ordinal}-quarter points`,
        unit: 'points',
        value: quarters[at] ?? 0,
        kind: 'period',
        validFrom: DAY,
      },
      { aliases: [entity, entity.split(' ').at(-1) ?? entity], terms: [`${ordinal} quarter`] },
    ),
  );
}

const RECORDS = [...side('Tarn Otters', [30, 25, 31, 26]), ...side('Ander Gulls', [22, 29, 24, 29])];

const judged = async (text: string) =>
  verdicts(await check(`The Otters met the Gulls. ${text}`, DAY, RECORDS));

describe('how two sides stood when so much had been played', () => {
  it.each([
    ['a lead', 'The Otters held a four-point lead at halftime.', ['four: supported']],
    ['a wrong one', 'The Otters held a nine-point lead at halftime.', ['nine: contradicted']],
    ['by so many', 'The Gulls trailed by 11 after three quarters.', ['11: supported']],
    ['by too many', 'The Gulls trailed by 16 after three quarters.', ['16: contradicted']],
    [
      'up so many',
      'The Otters were up 11 heading into the fourth.',
      ['11: supported', 'fourth: unverifiable'],
    ],
    [
      'a game of so many',
      'The Gulls made it a two-point game at the end of the third quarter.',
      ['two: contradicted'],
    ],
    ['the score', 'The Otters led 55-51 at the half.', ['55: supported', '51: supported']],
    ['a wrong score', 'The Otters led 58-51 at the half.', ['58: contradicted', '51: supported']],
    ['a score of the one behind', 'The Gulls trailed 55-51 at the half.', ['55: supported', '51: supported']],
    [
      'a lead told as a score',
      'The Otters built a 34-22 lead after the first quarter.',
      ['34: contradicted', '22: supported'],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await judged(text)).slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    ['counted in something else', 'It was a one-possession game at the half.'],
    ['at some time', 'The Otters led by 15 at one point.'],
    ['of somebody unknown', 'The Terns and Rooks met, and the Terns led by 15 against the Rooks.'],
  ])('leaves open a lead %s', async (_, text) => {
    expect((await judged(text)).filter((one) => !one.endsWith('unverifiable'))).toEqual([]);
  });
});
