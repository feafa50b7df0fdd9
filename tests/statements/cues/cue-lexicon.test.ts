import { describe, expect, it } from 'vitest';
import { cueEntryOfForm, speaks } from '../../../shared/statements/cues/cue-lexicon.ts';

describe('cueEntryOfForm', () => {
  it.each([
    ['said', 'say'],
    ['told', 'tell'],
    ['quipped', 'quip'],
    ['denies', 'deny'],
    ['announcing', 'announce'],
    ['wrote', 'write'],
  ])('finds %s under %s', (form, lemma) => {
    expect(cueEntryOfForm(form)?.lemma).toBe(lemma);
  });

  it.each(['built', 'bridge', 'ran', 'quickly'])('finds nothing under %s', (form) => {
    expect(cueEntryOfForm(form)).toBeUndefined();
  });

  it('knows what may follow a verb, and with which act', () => {
    expect(cueEntryOfForm('told')?.frames.get('o')).toBe('speech');
    expect(cueEntryOfForm('believes')?.frames.get('s')).toBe('thought');
    expect(cueEntryOfForm('seems')?.frames.get('i')).toBe('wide');
    expect(cueEntryOfForm('called')?.prepositions.has('for')).toBe(true);
    expect(cueEntryOfForm('pointed')).toMatchObject({ particle: 'out', needsParticle: true });
  });

  it('tells verbs of speaking from others', () => {
    expect(['said', 'denied'].every((form) => speaks(cueEntryOfForm(form) as never))).toBe(true);
    expect(['believed', 'seemed'].some((form) => speaks(cueEntryOfForm(form) as never))).toBe(false);
  });
});
