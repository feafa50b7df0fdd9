import { describe, expect, it } from 'vitest';
import { nounPhraseEnd } from '../../../shared/statements/clauses/noun-phrase.ts';
import { readingOf } from '../reading-of.ts';

function phraseFrom(sentence: string, first: string, bare = false): string {
  const { reading, at, to, words } = readingOf(sentence);
  const from = at(first);
  return words(from, nounPhraseEnd(reading, from, to, bare));
}

describe('nounPhraseEnd', () => {
  it.each([
    ['The chief engineer of the town left.', 'the', 'The chief engineer of the town'],
    ['The mayor and the council met.', 'the', 'The mayor'],
    ['They met the mayor and the council.', 'the', 'the mayor and the council'],
    ['They saw a memo posted by the senator.', 'a', 'a memo posted by the senator'],
    ['They saw the mayor after the vote.', 'the', 'the mayor'],
    ["They saw the drivers' union.", 'the', "the drivers' union"],
    ['They fear a “sudden collapse” now.', 'a', 'a “sudden collapse”'],
    ['They met him at noon.', 'him', 'him'],
  ])('%s', (sentence, first, expected) => {
    expect(phraseFrom(sentence, first)).toBe(expected);
  });

  it('leaves out what a preposition attaches when only the base is asked for', () => {
    expect(phraseFrom('The chief engineer of the town left.', 'the', true)).toBe('The chief engineer');
  });

  it('takes a word after "according to" for a name whatever the tagger says', () => {
    expect(phraseFrom('It closed and according to police the road is closed.', 'police')).toBe('police');
  });

  it.each([
    ['They say quickly that it fell.', 'quickly'],
    ['They said that it fell.', 'said'],
  ])('starts none at that word of: %s', (sentence, first) => {
    expect(phraseFrom(sentence, first)).toBe('');
  });
});
