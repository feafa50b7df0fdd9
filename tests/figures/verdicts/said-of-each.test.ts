import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';

const DAY = '2021-04-12';

function person(entity: string, goals: number) {
  return recordOf(
    { entity, metric: 'goals', unit: 'goals', value: goals, kind: 'period', validFrom: DAY },
    { aliases: [entity, entity.split(' ').at(-1) ?? entity], terms: ['goals'] },
  );
}

const RECORDS = [person('Mara Ellwood', 14), person('Ivo Brandt', 16), person('Nils Aukland', 14)];

async function judged(text: string): Promise<readonly string[]> {
  return verdicts(await check(text, DAY, RECORDS));
}

describe('a number that is said of each of two', () => {
  it.each([
    [
      'is wrong where it is wrong of one',
      'Mara Ellwood and Ivo Brandt had 14 goals each.',
      ['14: contradicted'],
    ],
    ['"apiece"', 'Mara Ellwood and Ivo Brandt had 14 goals apiece.', ['14: contradicted']],
    ['before the number', 'Mara Ellwood and Ivo Brandt each had 14 goals.', ['14: contradicted']],
    [
      'is right where it is right of both',
      'Mara Ellwood and Nils Aukland had 14 goals each.',
      ['14: supported'],
    ],
    [
      'is not said of both without "each"',
      'Ivo Brandt and Mara Ellwood, who had 14 goals, went home.',
      ['14: supported'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected);
  });
});
