import { expect, test } from 'vitest';
import { WORD_OUTLOOK } from '../../../shared/tone/learned/word-weights.ts';
import { readPassage } from '../../../shared/tone/passage.ts';
import { findLearned } from '../../../shared/tone/recognisers/learned.ts';
import { foundIn } from './found-in.ts';

const [known = ''] = [...WORD_OUTLOOK.keys()].filter((word) => /^[a-z]{5,}$/.test(word));

test('finds a word the model knows, with its weight on outlook alone', () => {
  const text = `it is ${known}`;
  const found = findLearned(readPassage(text, { start: 0, end: text.length })).at(-1);
  expect(found).toMatchObject({ from: 2, to: 3, outlook: WORD_OUTLOOK.get(known), firmness: 0 });
});

test('finds it beside the rule that has taken it', () => {
  const found = foundIn(known, (passage) => {
    passage.taken.fill(true);
    return findLearned(passage);
  });
  expect(found).toEqual([`learned-word: ${known}`]);
});

test('finds neither marks, names nor words it has never seen', () => {
  const name = known.charAt(0).toUpperCase() + known.slice(1);
  expect(foundIn(`, . xqzzt, ${name}`, findLearned)).toEqual([]);
});

test('holds finite weights, none of them nothing', () => {
  expect(WORD_OUTLOOK.size).toBeGreaterThan(1000);
  expect([...WORD_OUTLOOK.values()].every((weight) => Number.isFinite(weight) && weight !== 0)).toBe(true);
});
