import { describe, expect, it } from 'vitest';
import { skipAdjuncts, timeEnd } from '../../../shared/statements/cues/adjuncts.ts';
import { cueEntryOfForm } from '../../../shared/statements/cues/cue-lexicon.ts';
import { lowerAt } from '../../../shared/statements/reading.ts';
import { readingOf } from '../reading-of.ts';

/** The first word after the adjuncts of a verb. */
function wordAfter(sentence: string, verb: string): string {
  const { reading, at, to } = readingOf(sentence);
  const entry = cueEntryOfForm(verb);
  if (entry === undefined) throw new Error(`“${verb}” is no cue`);
  return lowerAt(reading, skipAdjuncts(reading, at(verb) + 1, to, entry));
}

describe('skipAdjuncts', () => {
  it.each([
    ['Okoro said on Monday in a letter to drivers that it fell.', 'said', 'that'],
    ['Okoro said quietly it fell.', 'said', 'it'],
    ['Okoro said, in reply to the union, that it fell.', 'said', 'that'],
    ['Okoro said, citing the Gazette, that it fell.', 'said', 'that'],
    ['Okoro apologised to the town for the delay.', 'apologised', 'for'],
  ])('passes over when, where and to whom: %s', (sentence, verb, next) => {
    expect(wordAfter(sentence, verb)).toBe(next);
  });

  it.each([
    ['Okoro said that it fell.', 'said', 'that'],
    ['Okoro said at least two fell.', 'said', 'at'],
    ['Okoro called for calm.', 'called', 'for'],
    ['Okoro said, adding little, that it fell.', 'said', ','],
    ['Okoro said “no”.', 'said', '“'],
  ])('stays before a complement: %s', (sentence, verb, next) => {
    expect(wordAfter(sentence, verb)).toBe(next);
  });
});

describe('timeEnd', () => {
  it.each([
    ['They met Monday night again.', 'monday', 'Monday night'],
    ['They met Nov. 3, 2020 again.', 'nov', 'Nov. 3, 2020'],
    ['They met last week again.', 'last', 'last week'],
    ['They met earlier Monday again.', 'earlier', 'earlier Monday'],
    ['They met the mayor again.', 'the', ''],
    ['They met late.', 'late', ''],
  ])('%s', (sentence, first, expected) => {
    const { reading, at, to, words } = readingOf(sentence);
    expect(words(at(first), timeEnd(reading, at(first), to))).toBe(expected);
  });
});
