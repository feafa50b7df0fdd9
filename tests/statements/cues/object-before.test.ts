import { describe, expect, it } from 'vitest';
import { entryLookup, findCues } from '../../../shared/statements/cues/find-cues.ts';
import { readingOf } from '../reading-of.ts';

/** The lemmas of the sentence's cues. */
function cuesOf(sentence: string): string[] {
  const { reading } = readingOf(sentence);
  return reading.segments.flatMap((segment) =>
    findCues(reading, segment, entryLookup(reading)).map(({ entry }) => entry.lemma),
  );
}

describe('a noun that looks like a verb behind its own modifier', () => {
  it.each([
    'The union ignored council calls for an end to the strike.',
    'The court has heard key tenant claims for damages.',
    'Okoro dismissed key Norvanian security calls for a ban.',
  ])('is no cue in: %s', (sentence) => {
    expect(cuesOf(sentence)).not.toContain('call');
    expect(cuesOf(sentence)).not.toContain('claim');
  });

  it.each([
    ['The council calls for an end to the strike.', 'call'],
    ['Okoro said the council calls for calm.', 'call'],
    ['The fund founded by Ada Okoro calls for a ban.', 'call'],
    ['The letter sent to the council calls for a ban.', 'call'],
    ['It closed early, and the council calls for an inquiry.', 'call'],
  ])('is one in: %s', (sentence, lemma) => {
    expect(cuesOf(sentence)).toContain(lemma);
  });
});
