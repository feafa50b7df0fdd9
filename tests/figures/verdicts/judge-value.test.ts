import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check } from '../one-article.ts';

const WAGE = {
  names: { aliases: ['Norland'], terms: ['minimum wage', 'wage floor'] },
  fact: { entity: 'Norland', metric: 'minimum wage', unit: 'EUR' },
};
const RECORDS = [
  recordOf({ ...WAGE.fact, value: 12, validFrom: '2022-10-01', validTo: '2023-12-31' }, WAGE.names),
  recordOf({ ...WAGE.fact, value: 12.41, validFrom: '2024-01-01', validTo: '2024-12-31' }, WAGE.names),
  recordOf(
    {
      entity: 'Heath Party',
      metric: 'majority',
      unit: 'seats',
      value: 80,
      validFrom: '2019-12-12',
      validTo: '2024-07-03',
    },
    { aliases: ['Heath Party'], terms: ['majority'] },
  ),
  recordOf(
    {
      entity: 'Tarn strike',
      metric: 'duration',
      unit: 'days',
      value: 20,
      validFrom: '2024-01-02',
      validTo: '2024-01-21',
    },
    { aliases: ['Tarn strike'], terms: ['days', 'lasted'] },
  ),
];

async function verdictOf(text: string, published: string, asOf = published) {
  const [figure] = await check(text, published, RECORDS, { asOf });
  return `${figure?.check.verdict}, today ${figure?.check.today}`;
}

describe('a value that has ended, with nothing known after it', () => {
  it.each([
    ['is not right any more', "Norland's minimum wage is €12.41.", 'outdated'],
    ['nor is one that it replaced', "Norland's minimum wage is €12.", 'outdated'],
    ['however that is said', "Norland's minimum wage has risen to €12.", 'outdated'],
    ['nor is one that had no other', 'The Heath Party has a majority of 80 seats.', 'outdated'],
    ['may be told as what it was', "Norland's minimum wage rose to €12.41.", 'supported'],
    ['also of an event', 'The Tarn strike lasted 20 days.', 'supported'],
    ['refutes nothing', "Norland's minimum wage is €13.90.", 'unverifiable'],
    ['may have become a number that rounds to it', "Norland's minimum wage is €12.4.", 'unverifiable'],
  ])('%s', async (_, text, verdict) =>
    expect(await verdictOf(text, '2026-11-24')).toBe(`${verdict}, today ${verdict}`),
  );

  it('was right while it held, and is out of date today', async () => {
    expect(await verdictOf("Norland's minimum wage is €12.41.", '2024-06-20', '2026-11-24')).toBe(
      'supported, today outdated',
    );
    expect(await verdictOf("Norland's minimum wage is €12.", '2023-06-20', '2026-11-24')).toBe(
      'supported, today outdated',
    );
    expect(await verdictOf("Norland's minimum wage is €12.", '2024-06-20', '2026-11-24')).toBe(
      'outdated, today outdated',
    );
  });
});

describe('a period that is still running', () => {
  const stock = (value: number, year: number) =>
    recordOf(
      {
        entity: 'Tarn Bay',
        metric: 'spawning stock',
        unit: 'tonnes',
        value,
        kind: 'period',
        validFrom: `${year}-01-01`,
        validTo: `${year}-12-31`,
      },
      { aliases: ['Tarn Bay'], terms: ['spawning stock'] },
    );
  const STOCKS = [stock(71_000, 2021), stock(64_000, 2022), stock(58_000, 2023)];
  const verdictsOf = async (text: string) =>
    (await check(text, '2023-12-14', STOCKS)).map((figure) => `${figure.text}: ${figure.check.verdict}`);

  it.each([
    ['The spawning stock in Tarn Bay is put at 58,000 tonnes.', ['58,000 tonnes: supported']],
    ['The spawning stock in Tarn Bay is put at 64,000 tonnes.', ['64,000 tonnes: supported']],
    [
      'The spawning stock in Tarn Bay is put at 58,000 tonnes, down from 64,000.',
      ['58,000 tonnes: supported', '64,000: supported'],
    ],
    ['The spawning stock in Tarn Bay is put at 85,000 tonnes.', ['85,000 tonnes: contradicted']],
  ])('%s', async (text, expected) => expect(await verdictsOf(text)).toEqual(expected));
});

describe('millions in words', () => {
  const BOOKS = [
    recordOf(
      { entity: 'Tarn Library', metric: 'books', unit: 'volumes', value: 1_900_000, validFrom: '2020-01-01' },
      { aliases: ['Tarn Library'], terms: ['books'] },
    ),
  ];

  it.each([
    ['Tarn Library has two million books.', 'supported'],
    ['Tarn Library has three million books.', 'contradicted'],
    ['Tarn Library has a million books.', 'contradicted'],
  ])('are rounded like digits: %s', async (text, expected) => {
    const [figure] = await check(text, '2024-06-03', BOOKS);
    expect(figure?.check.verdict).toBe(expected);
  });
});
