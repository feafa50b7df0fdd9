import { describe, expect, it } from 'vitest';
import { phraseEnd } from '../../../shared/statements/clauses/phrase-end.ts';
import { entryLookup } from '../../../shared/statements/cues/find-cues.ts';
import { readingOf } from '../reading-of.ts';

/** The object after "announced". */
function objectOf(sentence: string): string {
  const { reading, at, words } = readingOf(sentence);
  const segment = reading.segments.at(-1);
  if (segment === undefined) throw new Error('no segment');
  const from = at('announced') + 1;
  return words(from, phraseEnd(reading, from, segment, entryLookup(reading)));
}

describe('phraseEnd', () => {
  it.each([
    ['Okoro announced a toll on Monday.', 'a toll'],
    ['Okoro announced a toll after the vote.', 'a toll'],
    ['Okoro announced a toll, which nobody wanted.', 'a toll'],
    ['Okoro announced a toll — at last.', 'a toll'],
  ])('ends before when, why and how it was said: %s', (sentence, expected) => {
    expect(objectOf(sentence)).toBe(expected);
  });

  it.each([
    ['Okoro announced a toll that nobody wanted.', 'a toll that nobody wanted'],
    ['Okoro announced a toll by which the town would live.', 'a toll by which the town would live'],
    ['Okoro announced a toll, a ferry and a tunnel.', 'a toll, a ferry and a tunnel'],
    ['Okoro announced a toll because the town is poor.', 'a toll because the town is poor'],
  ])('keeps what belongs to it: %s', (sentence, expected) => {
    expect(objectOf(sentence)).toBe(expected);
  });
});
