import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check } from '../one-article.ts';

const step = (value: number, validFrom: string, validTo: string | null, of: object, names: object) =>
  recordOf({ value, kind: 'state', validFrom, validTo, ...of }, names);

const RATE = [
  { entity: 'Bank of Orland', metric: 'main rate', unit: 'percent' },
  { terms: ['rate'] },
] as const;
const RECORD = [
  { entity: 'Mara Ellwood', metric: 'long jump record', unit: 'metres' },
  { terms: ['record'] },
] as const;
const FARE = [{ entity: 'Tarn Tramway', metric: 'fare', unit: 'EUR' }, { terms: ['fare'] }] as const;
const band = (lower: number, upper: number, validFrom: string, validTo: string | null) =>
  recordOf(
    {
      entity: 'Reserve of Marn',
      metric: 'target range',
      unit: 'percent',
      value: upper,
      lower,
      upper,
      validFrom,
      validTo,
    },
    { terms: ['target', 'rate'] },
  );
const WORLD = [
  band(5.25, 5.5, '2023-07-26', '2024-06-11'),
  band(4.75, 5, '2024-06-12', null),
  step(4.75, '2024-01-10', '2024-06-11', ...RATE),
  step(3.5, '2024-06-12', null, ...RATE),
  step(7.12, '2021-08-01', '2023-08-19', ...RECORD),
  step(7.15, '2023-08-20', null, ...RECORD),
  step(2.1, '2023-01-01', '2023-12-31', ...FARE),
  step(2.8, '2024-01-01', null, ...FARE),
];

async function verdictOf(text: string, figure: string): Promise<string | undefined> {
  const figures = await check(text, '2024-06-14', WORLD);
  return figures.find((one) => one.text === figure)?.check.verdict;
}

describe('a difference told in a smaller unit than the values it comes of', () => {
  it.each([
    ['The Bank of Orland cut its rate by 125 basis points.', '125 basis points', 'supported'],
    ['The Bank of Orland cut its rate by 225 basis points.', '225 basis points', 'contradicted'],
    ['The Bank of Orland cut its rate by 1.25 percentage points.', '1.25 percentage points', 'supported'],
    ['The fare of the Tarn Tramway was raised by 70 cents.', '70 cents', 'supported'],
    ['The fare of the Tarn Tramway was raised by 90 cents.', '90 cents', 'contradicted'],
    ['Mara Ellwood raised her record by three centimetres.', 'three centimetres', 'supported'],
    ['Mara Ellwood raised her record by eight centimetres.', 'eight centimetres', 'contradicted'],
  ])('%s', async (text, figure, verdict) => {
    expect(await verdictOf(text, figure)).toBe(verdict);
  });
});

describe('how far a band has moved', () => {
  it.each([
    ['The Reserve of Marn cut its rate by 50 basis points.', '50 basis points', 'supported'],
    ['The Reserve of Marn cut its rate by 25 basis points.', '25 basis points', 'contradicted'],
  ])('%s', async (text, figure, verdict) => {
    expect(await verdictOf(text, figure)).toBe(verdict);
  });
});

describe('a difference from a time that only words tell', () => {
  it('is not measured from the value before', async () => {
    const text = 'The fare of the Tarn Tramway is 90 cents more than when it opened.';
    expect(await verdictOf(text, '90 cents')).toBe('unverifiable');
  });
});
