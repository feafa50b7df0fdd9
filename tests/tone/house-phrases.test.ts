import { expect, test } from 'vitest';
import type { HouseLexiconEntry } from '../../shared/tone/house-lexicon.ts';
import { housePhrases } from '../../shared/tone/house-phrases.ts';
import { scoreUtterance } from '../../shared/tone/score-utterance.ts';

function score(words: string, ...entries: readonly Omit<HouseLexiconEntry, 'note'>[]) {
  const lexicon = { version: 1, entries: entries.map((entry) => ({ ...entry, note: '' })) };
  const text = `“${words}”`;
  const content = [{ start: 0, end: text.length }];
  return scoreUtterance({ text, content, cue: null, voice: [] }, housePhrases(lexicon));
}

const house = (words: string, ...entries: readonly Omit<HouseLexiconEntry, 'note'>[]) =>
  score(words, ...entries)
    .evidence.filter(({ rule }) => rule === 'house-lexicon')
    .map(({ text, axis, weight }) => [text, axis, weight]);

test('speaks with the newsroom’s own weight', () => {
  expect(house('A blue letter came.', { phrase: 'blue letter', axis: 'firmness', weight: 0.8 })).toEqual([
    ['blue letter', 'firmness', 0.8],
  ]);
});

test('outranks the built-in rule for the same words', () => {
  const { evidence } = score('We reject it.', { phrase: 'reject', axis: 'firmness', weight: -0.5 });
  expect(evidence.filter(({ text }) => text === 'reject').map(({ rule }) => rule)).not.toContain('refusal');
});

test('holds both axes of one phrase', () => {
  expect(
    house(
      'A blue letter came.',
      { phrase: 'Blue Letter', axis: 'firmness', weight: 0.8 },
      { phrase: 'blue letter', axis: 'outlook', weight: -0.2 },
    ),
  ).toEqual([
    ['blue letter', 'outlook', -0.2],
    ['blue letter', 'firmness', 0.8],
  ]);
});

test('is turned by a negation', () => {
  const [piece] = house('It is not a blue letter.', { phrase: 'blue letter', axis: 'firmness', weight: 0.8 });
  expect(piece?.[2]).toBeLessThan(0);
});

test('says nothing of other words', () => {
  expect(house('A letter came.', { phrase: 'blue letter', axis: 'firmness', weight: 0.8 })).toEqual([]);
});

test('is nothing where the lexicon is empty or missing, and reads no phrase without a word', () => {
  expect(housePhrases(undefined)).toBeNull();
  expect(housePhrases({ version: 1, entries: [] })).toBeNull();
  expect(house('A letter came…', { phrase: '…', axis: 'firmness', weight: 0.8 })).toEqual([]);
});
