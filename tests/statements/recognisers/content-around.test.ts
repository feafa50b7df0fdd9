import { describe, expect, it } from 'vitest';
import { entryLookup } from '../../../shared/statements/cues/find-cues.ts';
import { contentAround } from '../../../shared/statements/recognisers/content-around.ts';
import { readingOf } from '../reading-of.ts';

function around(sentence: string): string[] {
  const { reading, at, words } = readingOf(sentence);
  const segment = reading.segments.at(-1);
  if (segment === undefined) throw new Error('no segment');
  const cue = at('according');
  return contentAround(reading, cue, at('police') + 1, segment, entryLookup(reading)).map(({ from, to }) =>
    words(from, to),
  );
}

describe('contentAround', () => {
  it.each([
    ['According to police, the road is closed.', ['the road is closed']],
    ['The road is closed, according to police.', ['The road is closed']],
    ['The road, according to police, is closed.', ['The road', 'is closed']],
    ['The bridge fell and according to police the road is closed.', ['the road is closed']],
    ['The bridge fell; according to police, the road is closed.', ['the road is closed']],
    ['The road is closed, according to police on Monday.', ['The road is closed']],
  ])('%s', (sentence, expected) => {
    expect(around(sentence)).toEqual(expected);
  });
});
