import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';

const seats = (entity: string, value: number) =>
  recordOf({ entity, metric: 'seats', unit: 'seats', value }, { aliases: [entity], terms: ['seats'] });
const RECORDS = [
  seats('Homeland Party', 28),
  seats('National Assembly', 180),
  recordOf({}, { aliases: ['Lumen Pact'], terms: ['members'] }),
  recordOf(
    { entity: 'Tamber Tunnel', metric: 'Cordonian workers killed', unit: 'deaths', value: 8 },
    { aliases: ['Tamber Tunnel'], terms: ['Cordonian', 'died'] },
  ),
  recordOf(
    { entity: 'Averno Islands', metric: 'inhabited islands', unit: 'islands', value: 9 },
    { aliases: ['Averno Islands'], terms: ['inhabited'] },
  ),
  recordOf(
    { entity: 'Brask Pumps', metric: 'active pumps', unit: 'pumps', value: 220, tolerance: 'measured' },
    { aliases: ['Brask Pumps'], terms: ['pumps', 'in use'] },
  ),
  recordOf(
    { entity: 'Brask Pumps', metric: 'turnover', unit: 'EUR', value: 41_035_000 },
    { aliases: ['Brask Pumps'], terms: ['turnover'] },
  ),
  recordOf(
    { entity: 'Ander Treaty', metric: 'voting members', unit: 'members', value: 29 },
    { aliases: ['Ander Treaty'], terms: ['vote', 'voting'] },
  ),
  recordOf(
    { entity: 'Mara Ellwood', metric: 'records', unit: 'records', value: 35 },
    { aliases: ['Mara Ellwood'], terms: ['records', 'record'] },
  ),
];

const read = async (text: string) => verdicts(await check(text, '2024-11-04', RECORDS));

describe('a part given with its whole', () => {
  it.each([
    [
      'The Homeland Party holds 28 of the 180 seats in the National Assembly.',
      ['28: supported', '180: supported'],
    ],
    [
      'The Homeland Party holds 31 of the 180 seats in the National Assembly.',
      ['31: contradicted', '180: supported'],
    ],
    ['The Homeland Party won 28 of 180 seats in the National Assembly.', ['28: supported', '180: supported']],
    ['The Homeland Party won 31 of the seats.', ['31: contradicted']],
    [
      'The Homeland Party came second, winning only 31 of the 180 seats in the National Assembly.',
      ['31: contradicted', '180: supported'],
    ],
  ])('is the value of whoever holds it: %s', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it.each([
    ['Ten workers died in the Tamber Tunnel, eight of them Cordonian.', 'eight: supported'],
    ['Nine of the Averno Islands are inhabited.', 'Nine: supported'],
    ['Brask Pumps says 225 of its pumps are in use.', '225: approximate'],
  ])('is the value of a metric that is named for it: %s', async (text, expected) => {
    expect(await read(text)).toContain(expected);
  });

  it.each([
    ['Ten workers died in the Tamber Tunnel, six of them Cordonian.', 'six: contradicted'],
    ['Six of the Averno Islands are inhabited.', 'Six: contradicted'],
    ['The Ander Treaty has members. Only 39 of its members have a vote.', '39: contradicted'],
  ])('is wrong of a metric that is named for it: %s', async (text, expected) => {
    expect(await read(text)).toContain(expected);
  });

  it('is the whole itself where it has its digits in another order', async () => {
    expect(await read('Mara Ellwood was paid for her records, and made 53 of them.')).toContain(
      '53: contradicted',
    );
    const twice = 'Mara Ellwood has 35 records. She was paid for records, and made 53 of them at home.';
    expect(await read(twice)).toContain('53: unverifiable');
  });

  it.each([
    [
      'another part is named',
      'Ten workers died in the Tamber Tunnel, eight of them miners.',
      'eight: unverifiable',
    ],
    [
      'the part is narrowed further',
      'Six of the Averno Islands are inhabited all year round.',
      'Six: unverifiable',
    ],
  ])('is not, where %s', async (_, text, expected) => {
    expect(await read(text)).toContain(expected);
  });

  it.each([
    'Nine of the 12 members of the Lumen Pact voted for it.',
    'The Lumen Pact lost three of its members.',
    'The Lumen Pact heard from two of the members.',
    "Cholera has reached seven of the Lumen Pact's 12 members.",
  ])('is no value of the whole: %s', async (text) => {
    expect((await read(text))[0]).toMatch(/: unverifiable$/);
  });

  it('is no gap where "short of" stands behind a comma', async () => {
    expect(await read('Turnover at Brask Pumps came to €41 million, short of a record.')).toContain(
      '€41 million: supported',
    );
  });
});
