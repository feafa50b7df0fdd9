import { describe, expect, it } from 'vitest';
import { verbGroup } from '../../../shared/statements/clauses/verb-group.ts';
import { subjectOfMainClause, subjectOfNonfinite } from '../../../shared/statements/cues/governor.ts';
import { readingOf } from '../reading-of.ts';

function governs(sentence: string, verb: string): string | null {
  const { reading, at, from, words } = readingOf(sentence);
  const segment = reading.segments.at(-1);
  if (segment === undefined) throw new Error('no segment');
  const found = subjectOfNonfinite(reading, verbGroup(reading, at(verb), from), segment, []);
  return found === null ? null : words(found.from, found.to);
}

describe('subjectOfNonfinite', () => {
  it.each([
    ['Okoro left, saying it fell.', 'saying', 'Okoro'],
    ['Okoro issued a statement saying it fell.', 'saying', 'Okoro'],
    ['It closed, with engineers warning it might fall.', 'warning', 'engineers'],
    ['Citing the rules, the mayor closed it.', 'citing', 'the mayor'],
    ['Calling it “a mess” the mayor closed it.', 'calling', 'the mayor'],
    ['In a letter sent on Monday, the mayor left, saying it fell.', 'saying', 'the mayor'],
  ])('%s', (sentence, verb, expected) => {
    expect(governs(sentence, verb)).toBe(expected);
  });
});

describe('subjectOfMainClause', () => {
  it('finds none where no clause follows', () => {
    const { reading, at } = readingOf('Citing the rules, at noon.');
    const segment = reading.segments.at(-1);
    if (segment === undefined) throw new Error('no segment');
    expect(subjectOfMainClause(reading, at('citing'), segment)).toBeNull();
  });
});
