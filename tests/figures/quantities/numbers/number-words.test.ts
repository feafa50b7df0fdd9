import { describe, expect, it } from 'vitest';
import {
  fractionWord,
  gluedScale,
  NUMBER_WORDS,
} from '../../../../shared/figures/quantities/numbers/number-words.ts';

describe('the words of numbers', () => {
  it.each([
    ['seven', 'small', 7],
    ['ninety', 'tens', 90],
    ['ninetieth', 'ordinal', 90],
    ['crore', 'scale', 1e7],
    ['millions', 'scale', 1e6],
    ['millionth', 'ordinal', 1e6],
    ['dozens', 'dozen', 12],
  ])('%s: %s %d', (word, sort, value) => expect(NUMBER_WORDS.get(word)).toMatchObject({ sort, value }));

  it.each(['bns', 'second-hand', 'million-fold', 'Seven'])('%s is none', (word) =>
    expect(NUMBER_WORDS.get(word)).toBeUndefined(),
  );
});

describe('gluedScale', () => {
  it.each([
    ['k', 1e3],
    ['bn', 1e9],
    ['x', null],
  ])('%s: %s', (letters, value) => expect(gluedScale(letters)).toBe(value));
});

describe('fractionWord', () => {
  it.each([
    ['thirds', { value: 1 / 3, plural: true }],
    ['quarter', { value: 1 / 4, plural: false }],
    ['second', null],
    ['boats', null],
  ])('%s', (word, expected) => expect(fractionWord(word)).toEqual(expected));
});
