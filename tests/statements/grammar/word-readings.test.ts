import { describe, expect, it } from 'vitest';
import { canBeVerb, readingsOf } from '../../../shared/statements/grammar/word-readings.ts';

describe('readingsOf', () => {
  it.each([
    ['reports', 'report'],
    ['warned', 'warn'],
    ['stating', 'state'],
    ['denies', 'deny'],
    ['quipped', 'quip'],
  ])('%s has the readings of %s, marked by its ending', (form, lemma) => {
    expect(readingsOf(form)).toBeGreaterThan(99);
    expect(readingsOf(form) % 100).toBe(readingsOf(lemma));
  });

  it.each([['zzxq'], ['zzxqs'], ['zzxqed'], ['']])('does not know %j', (word) => {
    expect(readingsOf(word)).toBe(99);
  });
});

describe('canBeVerb', () => {
  it.each([
    ['report', true],
    ['deny', true],
    ['bridgehead', false],
    ['zzxq', false],
  ])('%s: %s', (lemma, expected) => {
    expect(canBeVerb(lemma)).toBe(expected);
  });
});
