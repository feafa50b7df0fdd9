import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check } from '../one-article.ts';

const members = (value: number, validFrom: string, validTo: string | null) =>
  recordOf(
    { entity: 'Lumen Pact', metric: 'members', unit: 'members', value, validFrom, validTo },
    { aliases: ['Lumen Pact'], terms: ['members', 'member states'] },
  );
const FACTS = [
  members(28, '2013-07-01', '2020-01-31'),
  members(27, '2020-02-01', '2024-05-31'),
  members(29, '2024-06-01', null),
];

async function verdict(text: string, published = '2023-11-24') {
  const figures = await check(text, published, FACTS);
  return figures.find(({ text }) => /^2\d$/.test(text))?.check.verdict;
}

describe('what held since a time', () => {
  it.each([
    'The Lumen Pact has had 27 members since January 2020.',
    'The Lumen Pact has had 27 members since 31 January 2020.',
    'The Lumen Pact has had 27 members since Oressa left in January 2020.',
    'The Lumen Pact, which has had 27 member states since Oressa left it in January 2020, met on Monday.',
  ])('may have begun as that time ended: %s', async (text) => {
    expect(await verdict(text)).toBe('supported');
  });

  it.each([
    'The Lumen Pact has had 26 members since Oressa left in January 2020.',
    'The Lumen Pact has had 29 members since January 2020.',
    'The Lumen Pact had 27 members in January 2020.',
    'Since 2021, which nobody had foreseen, the Lumen Pact had 28 members in March 2022.',
  ])('but not later, and what held in a time is asked of that time: %s', async (text) => {
    expect(await verdict(text)).not.toBe('supported');
  });
});
