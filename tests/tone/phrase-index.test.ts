import { expect, test } from 'vitest';
import { indexPhrases, phraseAt } from '../../shared/tone/phrase-index.ts';
import { toneWords } from '../../shared/tone/words.ts';

/** The words of `text` that the only phrase of the index takes from its first word, or null. */
function taken(phrase: string, text: string): string | null {
  const words = toneWords(text, 0, text.length);
  const match = phraseAt(indexPhrases([[phrase, true]]), words, 0);
  return match === null ? null : text.slice(0, words[match.end - 1]?.end);
}

test.each([
  ['ready to talk', 'ready to talk now', 'ready to talk'],
  ['reject~', 'rejected it', 'rejected'],
  ['reject~', 'rejecting it', 'rejecting'],
  ['ready to talk/meet', 'ready to meet them', 'ready to meet'],
  ['call~ on/for', 'called for calm', 'called for'],
  ['so (very) sorry', 'so sorry', 'so sorry'],
  ['so (very) sorry', 'so very sorry', 'so very sorry'],
  ['keep _ out', 'keep out', 'keep out'],
  ['keep _ out', 'keep the old boats out', 'keep the old boats out'],
])('%s takes its words in: %s', (phrase, text, words) => {
  expect(taken(phrase, text)).toBe(words);
});

test.each([
  ['ready to talk', 'ready to go'],
  ['ready to talk', 'ready to'],
  ['reject~', 'rejection of it'],
  ['so (very) sorry', 'so really sorry'],
  ['keep _ out', 'keep all of the old boats out'],
  ['keep _ out', 'keep it, get out'],
])('%s takes nothing in: %s', (phrase, text) => {
  expect(taken(phrase, text)).toBeNull();
});

test('takes the longest of several phrases, and of two for the same words the later', () => {
  const index = indexPhrases([
    ['no', 'short'],
    ['no risk of', 'long'],
    ['no', 'later'],
  ]);
  const at = (text: string) => phraseAt(index, toneWords(text, 0, text.length), 0)?.entry;
  expect(at('no risk of rain')).toBe('long');
  expect(at('no risk now')).toBe('later');
});
