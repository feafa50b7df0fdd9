import { describe, expect, it } from 'vitest';
import { recordOf } from '../reference/record-of.ts';
import { check } from './one-article.ts';

const RECORDS = [recordOf({}, { aliases: ['Lumen Pact'], terms: ['members'] })];

async function subjects(text: string) {
  const figures = await check(text, '2022-11-03', RECORDS);
  return figures.map(({ subject }) => [subject.entity, subject.metric]);
}

describe('the subject of a figure no fact speaks of', () => {
  it.each([
    ['The Lumen Pact runs 40 ferries.', 'Lumen Pact', 'number of ferries'],
    ['Hundreds of trees fell; 40 ferries stayed in port.', null, 'number of ferries'],
    ['The Lumen Pact spent $40 million.', 'Lumen Pact', 'amount in USD'],
    ['The Lumen Pact hired 300 people.', 'Lumen Pact', 'number of people'],
    ['The Lumen Pact hired 300 persons.', 'Lumen Pact', 'number of people'],
  ])('%s', async (text, entity, metric) => {
    expect((await subjects(text)).at(-1)).toEqual([entity, metric]);
  });

  it('is that of the series where a fact was found', async () => {
    expect(await subjects('The Lumen Pact has 12 members.')).toEqual([['Lumen Pact', 'members']]);
  });
});
