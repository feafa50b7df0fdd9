import { describe, expect, it } from 'vitest';
import { possessiveClass, pronounClass } from '../../../shared/statements/speakers/pronoun-words.ts';

describe('pronounClass', () => {
  it.each([
    ['he', 'he'],
    ["she's", 'she'],
    ['they', 'they'],
    ['we', 'i'],
    ['who', 'other'],
    ['minister', null],
    ["o'brien", null],
  ])('%s: %s', (word, expected) => {
    expect(pronounClass(word)).toBe(expected);
  });
});

describe('possessiveClass', () => {
  it.each([
    ['his', 'he'],
    ['their', 'they'],
    ['our', 'i'],
    ['he', null],
  ])('%s: %s', (word, expected) => {
    expect(possessiveClass(word)).toBe(expected);
  });
});
