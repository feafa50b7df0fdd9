import { describe, expect, it } from 'vitest';
import {
  isGivenName,
  isOffice,
  isPeopleNoun,
  isPlaceWord,
  singular,
} from '../../../shared/statements/speakers/word-lists.ts';

describe('singular', () => {
  it.each([
    ['ministers', 'minister'],
    ['secretaries', 'secretary'],
    ['spokeswomen', 'spokeswoman'],
    ['people', 'person'],
    ['witnesses', 'witness'],
    ['boss', 'boss'],
    ['gas', 'gas'],
  ])('%s: %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
});

describe('kinds of word', () => {
  it.each([
    ['minister', true, true],
    ['ministers', true, false],
    ['wives', true, false],
    ['bridge', false, false],
  ])('%s names people: %s, in the singular by office: %s', (word, people, office) => {
    expect([isPeopleNoun(word), isOffice(word)]).toEqual([people, office]);
  });

  it('knows given names and places, and tells them from other words', () => {
    expect(['helen', 'david', 'ferry'].map(isGivenName)).toEqual([true, true, false]);
    expect(['Norway', 'UK', 'Moscow', 'Ferry'].map(isPlaceWord)).toEqual([true, true, true, false]);
  });
});
