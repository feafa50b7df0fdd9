import { describe, expect, it } from 'vitest';
import { verbGroup } from '../../../shared/statements/clauses/verb-group.ts';
import { readingOf } from '../reading-of.ts';

function groupOf(sentence: string, verb: string) {
  const { reading, at, from, words } = readingOf(sentence);
  const { from: start, head, form, passive, negated } = verbGroup(reading, at(verb), from);
  return [words(start, head + 1), form, passive, negated];
}

describe('verbGroup', () => {
  it.each([
    ['Hult said it.', 'said', ['said', 'finite', false, false]],
    ['Hult has never said it.', 'said', ['has never said', 'finite', false, true]],
    ['Hult has since said it.', 'said', ['has since said', 'finite', false, false]],
    ['It was not said by Hult.', 'said', ['was not said', 'finite', true, true]],
    ['Hult wanted to say it.', 'say', ['to say', 'infinitive', false, false]],
    ['Hult left, saying it fell.', 'saying', ['saying', 'ing', false, false]],
    ['Hult is saying it fell.', 'saying', ['is saying', 'finite', false, false]],
    ["Hult didn't say it.", 'say', ["didn't say", 'finite', false, true]],
  ])('%s', (sentence, verb, expected) => {
    expect(groupOf(sentence, verb)).toEqual(expected);
  });
});
