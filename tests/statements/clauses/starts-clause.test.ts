import { describe, expect, it } from 'vitest';
import { startsClause } from '../../../shared/statements/clauses/starts-clause.ts';
import { readingOf } from '../reading-of.ts';

function startsAfterSaid(sentence: string): boolean {
  const { reading, at, to } = readingOf(sentence);
  return startsClause(reading, at('said') + 1, to);
}

describe('startsClause', () => {
  it.each([
    'Hult said the bridge is safe.',
    'Hult said if it rains the bridge will close.',
    'Hult said in this case they would leave.',
    'Hult said at least 70 people were hurt.',
    'Hult said the mayor and the council were late.',
    'Hult said the men, who had fled, were found.',
    'Hult said not leaving was a mistake.',
    'Hult said there was no need.',
    "Hult said the mayor's letter Monday is clear.",
  ])('does in: %s', (sentence) => {
    expect(startsAfterSaid(sentence)).toBe(true);
  });

  it.each([
    'Hult said little of it.',
    'Hult said the same thing.',
    'Hult said “the bridge is safe”.',
    'Hult said at least twice.',
    'Hult said on Monday.',
  ])('does not in: %s', (sentence) => {
    expect(startsAfterSaid(sentence)).toBe(false);
  });
});
