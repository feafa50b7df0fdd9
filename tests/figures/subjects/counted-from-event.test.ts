import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';

const event = (metric: string, day: string, terms: readonly string[]) =>
  recordOf(
    { metric, unit: 'date', value: day, validFrom: day, validTo: day, kind: 'event' },
    { aliases: ['Lumen Pact', 'the Pact'], terms },
  );
const RECORDS = [
  event('founded', '1926-06-01', ['founded', 'founding', 'set up']),
  event('election', '2017-05-04', ['election', 'elected']),
];

async function verdictOf(text: string, figure: string) {
  const all = verdicts(await check(text, '2024-11-04', RECORDS));
  return all.find((line) => line.startsWith(`${figure}:`))?.slice(figure.length + 2);
}

describe('what counts the years since an event', () => {
  it.each([
    ['The Lumen Pact was founded 98 years ago.', '98 years ago', 'supported'],
    ['The Lumen Pact was founded 89 years ago.', '89 years ago', 'contradicted'],
    [
      'The Lumen Pact has had the council elected in May for the last seven years.',
      'seven years',
      'supported',
    ],
    ['The Lumen Pact has had the council elected in May for the past 12 years.', '12 years', 'contradicted'],
    ['The Lumen Pact marked the 98th anniversary of its founding.', '98th', 'supported'],
    ['The Lumen Pact marked the 89th anniversary of its founding.', '89th', 'contradicted'],
    ['The Lumen Pact marked the 100th anniversary of its founding.', '100th', 'contradicted'],
  ])('%s', async (text, figure, verdict) => {
    expect(await verdictOf(text, figure)).toBe(verdict);
  });
});

describe('what stands beside an event and counts from nothing', () => {
  it.each([
    ['The Lumen Pact was founded, two years after its harbour burned, by nine towns.', 'two years'],
    ['The Lumen Pact was founded as the 14th body of its kind.', '14th'],
    ['Elected in 2017, she became the 32nd head of the Lumen Pact.', '32nd'],
    ['The Lumen Pact was founded at the 21st conference of the coast.', '21st'],
    ['The Lumen Pact, founded in 1926, is 12 years older than the Brask Union.', '12 years'],
    ['The election of the Lumen Pact was its fourth in nine years.', 'nine years'],
    ['The election of the Lumen Pact was its fourth in nine years.', 'fourth'],
  ])('%s', async (text, figure) => {
    expect(await verdictOf(text, figure)).not.toMatch(/contradicted|supported/);
  });
});
