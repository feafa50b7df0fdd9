import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Orrin Ferries;Orrin Ferries|Orrin;docks;docks|yards;docks;4;2020-01-01;;state
Orrin Ferries;Orrin Ferries|Orrin;ships sold;sold;ships;31;2020-01-01;;state
Tamber;Tamber;country parks;parks|country parks;parks;17;2020-01-01;;state
Tamber;Tamber;wells;wells;wells;128;2020-01-01;;state
Brask;Brask;wells;wells;wells;86;2020-01-01;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', WORLD));

describe('a number without a noun, after a sentence that names what it counts', () => {
  it.each([
    ['in the singular', 'Orrin Ferries has closed its oldest dock. It still runs four.', 'four: supported'],
    ['by another word', 'Orrin Ferries has closed its oldest yard. It still runs four.', 'four: supported'],
    ['"there are"', 'The first parks of Tamber opened under the queen. There are now 17.', '17: supported'],
    ['wrongly', 'The first parks of Tamber opened under the queen. There are now 71.', '71: contradicted'],
    ['of another owner', 'There was much talk of wells. Tamber has dug 128.', '128: supported'],
  ])('counts that: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['a verb', 'Orrin Ferries has sold its offices. It still runs 13.', '13: unverifiable'],
    [
      'another thing behind it',
      'Orrin Ferries has docks for all its sailors. It still has six.',
      'six: unverifiable',
    ],
    ['another subject', 'Orrin Ferries has closed its oldest dock. The mayor has six.', 'six: unverifiable'],
    [
      'another paragraph',
      'Orrin Ferries has closed its oldest dock.\nIt still runs six.',
      'six: unverifiable',
    ],
    [
      'a noun of its own',
      'The first parks of Tamber opened in May. There are now 71 swans.',
      '71: unverifiable',
    ],
    ['a part', 'The first parks of Tamber opened in May. There are now 14 of them left.', '14: unverifiable'],
  ])('does not: %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
