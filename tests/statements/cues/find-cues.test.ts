import { describe, expect, it } from 'vitest';
import { entryLookup, findCues } from '../../../shared/statements/cues/find-cues.ts';
import { readingOf } from '../reading-of.ts';

/** `lemma: subject` of each cue of the sentence. */
function cuesOf(sentence: string): string[] {
  const { reading, words } = readingOf(sentence);
  const segment = reading.segments.at(-1);
  if (segment === undefined) return [];
  return findCues(reading, segment, entryLookup(reading)).map(
    ({ entry, subject }) => `${entry.lemma}: ${subject === null ? '' : words(subject.from, subject.to)}`,
  );
}

describe('findCues', () => {
  it.each([
    ['Okoro said it fell.', ['say: Okoro']],
    ['Okoro closed the bridge and said it fell.', ['say: Okoro']],
    ['The union called for a strike.', ['call: The union']],
    ['The union has, in a letter, called for a strike.', ['call: The union']],
    ['Okoro pointed out that it fell.', ['point: Okoro']],
    ['Okoro left, adding that it fell.', ['add: Okoro']],
    ['Sources report she is late.', ['report: Sources']],
    ['Okoro remarked, “No,” further remarking, “Never.”', ['remark: Okoro', 'remark: Okoro']],
  ])('%s', (sentence, expected) => {
    expect(cuesOf(sentence)).toEqual(expected);
  });

  it.each([
    'Okoro pointed north.',
    'The reported cases doubled.',
    'An estimated forty drivers came.',
    'You said it fell.',
    'The rules that could lead to a ban are new.',
    '“Okoro said it fell.”',
  ])('finds none in: %s', (sentence) => {
    expect(cuesOf(sentence)).toEqual([]);
  });

  it('ends the scope of a cue in a subordinate clause where the main clause starts', () => {
    const { reading, words } = readingOf('While Okoro said it held, the mayor closed it.');
    const segment = reading.segments.at(-1);
    if (segment === undefined) throw new Error('no segment');
    const [cue] = findCues(reading, segment, entryLookup(reading));
    expect(words(cue?.segment.from ?? 0, cue?.segment.to ?? 0)).toBe('While Okoro said it held,');
  });
});
