import { expect, test } from 'vitest';
import { readPhraseRules } from '../../../shared/tone/lexicon/phrase-rule.ts';
import { indexPhrases } from '../../../shared/tone/phrase-index.ts';
import { findPhrases } from '../../../shared/tone/recognisers/phrases.ts';
import { foundIn } from './found-in.ts';

const LIST = indexPhrases(
  readPhraseRules(`
closing 0 0.5 -0.5
  close~ the gate, close~ _ gate, gate, council
opening 0 -0.5 -0.5
  open~ (up), not close~ the gate/door
silent 0 0 1
  gate keeper
`),
);

const find = (text: string) => foundIn(text, (passage) => findPhrases(passage, LIST));

test.each([
  ['We close the gate.', ['closing: close the gate']],
  ['We closed the gate.', ['closing: closed the gate']],
  ['Closing every other gate helps.', ['closing: Closing every other gate']],
  ['We will not close the door.', ['opening: not close the door']],
  ['We won’t close the gate.', ['opening: won’t close the gate']],
  ['We open up, they open.', ['opening: open up', 'opening: open']],
])('finds the longest phrase at each place, none inside another: %s', (text, found) => {
  expect(find(text)).toEqual(found);
});

test.each([
  ['We disclose the gatepost.'],
  ['We close, the shop is shut.'],
  ['We ask the Harbour Council about Gate Street.'],
  ['We ask the gate keeper.'],
])('finds nothing in other words, across marks, in names, and where a phrase says nothing: %s', (text) => {
  expect(find(text)).toEqual([]);
});

test('lets no phrase speak for words a stronger rule has taken', () => {
  const again = foundIn('We close the gate.', (passage) => {
    findPhrases(passage, LIST);
    return findPhrases(passage, LIST);
  });
  expect(again).toEqual([]);
});
