import { describe, expect, it } from 'vitest';
import { NAME } from '../../shared/statements/grammar/tags.ts';
import { readingOf } from './reading-of.ts';

function tagOf(sentence: string, word: string): number | undefined {
  const { reading, at } = readingOf(sentence);
  return reading.tags[at(word)];
}

describe('tagCapitalNames', () => {
  it('takes WHO and US beside small letters for names', () => {
    expect(tagOf('WHO said it was safe.', 'who')).toBe(NAME);
    expect(tagOf('They left the US on Monday.', 'us')).toBe(NAME);
  });

  it('leaves the little words, also where a whole line is in capitals', () => {
    expect(tagOf('The man who said it left.', 'who')).not.toBe(NAME);
    expect(tagOf('Who said it?', 'who')).not.toBe(NAME);
    expect(tagOf('THE MAN WHO SAID IT LEFT.', 'who')).not.toBe(NAME);
  });
});
