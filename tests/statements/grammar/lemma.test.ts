import { describe, expect, it } from 'vitest';
import { knownLemma, verbLemma } from '../../../shared/statements/grammar/lemma.ts';

describe('verbLemma', () => {
  it.each([
    ['said', 'say'],
    ['denies', 'deny'],
    ['stating', 'state'],
    ['quipped', 'quip'],
    ['told', 'tell'],
    ['stresses', 'stress'],
    ['pleaded', 'plead'],
    ['added', 'add'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(verbLemma(form)).toBe(lemma);
  });

  it('prefers a lemma that the caller knows', () => {
    expect(verbLemma('hoped', (lemma) => lemma === 'hope')).toBe('hope');
  });

  it('leaves an unknown form as it is', () => {
    expect(verbLemma('zzxq')).toBe('zzxq');
  });
});

describe('knownLemma', () => {
  const known = new Set(['hope', 'say', 'deny']);
  it.each([
    ['hoped', 'hope'],
    ['hoping', 'hope'],
    ['said', 'say'],
    ['denies', 'deny'],
    ['walked', undefined],
    ['told', undefined],
  ])('%s: %s', (form, lemma) => {
    expect(knownLemma(form, (one) => known.has(one))).toBe(lemma);
  });
});
