import { describe, expect, it } from 'vitest';
import { genderOfGivenName, genderOfNoun } from '../../../shared/statements/speakers/gender.ts';

describe('genderOfGivenName', () => {
  it.each([
    ['helen', 2],
    ['david', -2],
    ['helen-marie', 2],
    ['', 0],
  ])('%s: %d', (name, expected) => {
    expect(genderOfGivenName(name)).toBe(expected);
  });

  it('trusts an ending less than a name it knows', () => {
    expect(Math.abs(genderOfGivenName('zorvelina'))).toBeLessThan(1);
  });
});

describe('genderOfNoun', () => {
  it.each([
    ['mother', 4],
    ['spokeswoman', 4],
    ['father', -4],
    ['spokesman', -1],
    ['minister', 0],
  ])('%s: %d', (noun, expected) => {
    expect(genderOfNoun(noun)).toBe(expected);
  });
});
