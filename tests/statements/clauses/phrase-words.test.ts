import { describe, expect, it } from 'vitest';
import {
  approximatedNumber,
  closingBracket,
  endsNounPhrase,
  isBareGenitive,
  openingBracket,
  startsTime,
} from '../../../shared/statements/clauses/phrase-words.ts';
import { readingOf } from '../reading-of.ts';

describe('words of a phrase', () => {
  it('finds the number that words of approximation stand before', () => {
    for (const words of ['at least', 'around', 'more than', 'up to']) {
      const { reading, at, to } = readingOf(`They saw ${words} 70 boats.`);
      expect(approximatedNumber(reading, at(words.split(' ')[0] as string), to)).toBe(at('70'));
    }
    for (const other of ['at least twice', 'around noon', 'around 11:30', 'about it']) {
      const { reading, at, to } = readingOf(`They met ${other}.`);
      const first = at(other.split(' ')[0] as string);
      expect(approximatedNumber(reading, first, to)).toBe(first);
    }
  });

  it('tells the apostrophe of a plural from a quotation mark', () => {
    const plural = readingOf("The drivers' union left.");
    expect(isBareGenitive(plural.reading, plural.at("'"))).toBe(true);
    const quoted = readingOf("He sang 'The drivers' again.");
    expect(isBareGenitive(quoted.reading, quoted.at("'", 1))).toBe(false);
  });

  it('knows times, brackets and last words', () => {
    const { reading, at, from, to } = readingOf('On Monday the mayor (a teacher) left in 2016.');
    expect([startsTime(reading, at('monday')), startsTime(reading, at('2016'))]).toEqual([true, true]);
    expect(startsTime(reading, at('mayor'))).toBe(false);
    expect(closingBracket(reading, at('('), to)).toBe(at(')') + 1);
    expect(openingBracket(reading, at(')'), from)).toBe(at('('));
    expect(openingBracket(reading, at('mayor'), from)).toBe(-1);
    expect([endsNounPhrase(reading, at('mayor')), endsNounPhrase(reading, at('the'))]).toEqual([true, false]);
  });
});
