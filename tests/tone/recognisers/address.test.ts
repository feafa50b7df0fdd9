import { expect, test } from 'vitest';
import { findAddress } from '../../../shared/tone/recognisers/address.ts';
import { foundIn } from './found-in.ts';

test.each([
  ['“You closed the pier, and you know it,” she said.', ['address: You']],
  ['“Open your books,” she said.', ['address: your']],
  ['“We will mend the pier,” he said.', ['own-future: We will']],
  ['“I’ll mend it for you,” he said.', ['address: you', 'own-future: I’ll']],
])('finds the listener addressed or an own promise: %s', (text, found) => {
  expect(foundIn(text, findAddress)).toEqual(found);
});

test.each([
  'She said you can see the pier from the hill.',
  'He said we will mend the pier.',
  '“We will not mend the pier,” he said.',
  '“I will never mend the pier,” he said.',
  '“They will mend the pier,” he said.',
])('leaves alone what is not quoted, refused or another’s: %s', (text) => {
  expect(foundIn(text, findAddress)).toEqual([]);
});

test('leaves a promise to the rule that has taken its words', () => {
  const text = '“We will mend it.”';
  const taken = foundIn(text, (passage) => {
    passage.taken.fill(true);
    return findAddress(passage);
  });
  expect(taken).toEqual([]);
});
