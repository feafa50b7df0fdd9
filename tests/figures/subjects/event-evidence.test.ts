import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check } from '../one-article.ts';

const date = (entity: string, metric: string, value: string) =>
  recordOf(
    { entity, metric, unit: 'date', value, kind: 'event', validFrom: value, validTo: value },
    { terms: [metric] },
  );
const FACTS = [
  date('Portugal', 'general election', '2017-06-08'),
  date('Brume flood', 'date', '2017-06-08'),
  recordOf({ entity: 'Brume flood', metric: 'deaths', unit: 'deaths', value: 12, validFrom: '2017-06-08' }),
];

async function verdict(text: string) {
  const figures = await check(text, '2026-11-24', FACTS);
  return figures[0]?.check.verdict;
}

describe('the only event of an entity', () => {
  it.each([
    'Portugal had its hottest summer for nine years.',
    "Portugal's exporters have waited nine years for a deal.",
    'The winter was the wettest that Portugal had in nine years.',
  ])('is not what a time is counted from that something lasted in a country: %s', async (text) => {
    expect(await verdict(text)).toBe('unverifiable');
  });

  it.each([
    'Portugal held its general election nine years ago.',
    'It is nine years since the Brume flood.',
    'Nine years after the Brume flood the bridge is still shut.',
  ])('is where it is named, or the entity is what happened: %s', async (text) => {
    expect(await verdict(text)).toBe('supported');
  });
});
