import { describe, expect, it } from 'vitest';
import { certaintyFeatures } from '../../../shared/statements/learned/certainty-features.ts';
import { attributionsIn } from '../article-from.ts';
import { readingOf } from '../reading-of.ts';

function featuresOf(sentence: string): string[] {
  const [found] = attributionsIn(sentence);
  if (found === undefined) throw new Error(`no statement in “${sentence}”`);
  return certaintyFeatures(found.attribution, readingOf(sentence).reading);
}

describe('certaintyFeatures', () => {
  it('names the rule, the cue, the speaker and the shape of what is said', () => {
    const features = featuresOf('Mayor Ines Okoro said the bridge was safe.');
    for (const feature of [
      'rule: clause-after-cue, reported',
      'cue: say',
      'speaker: name',
      'form of cue: past verb',
      'first word: the',
      'clause-after-cue of a clause',
      'to the end of its sentence',
    ])
      expect(features).toContain(feature);
  });

  it.each([
    ['She said it fell.', 'speaker: pronoun'],
    ['Drivers said it fell.', 'speaker: plural'],
    ['The mayor said it fell.', 'speaker: noun'],
    ['Some 40 drivers said it fell.', 'speaker: number'],
    ['The dam is said to leak.', 'speaker: nobody'],
  ])('knows who speaks: %s', (sentence, feature) => {
    expect(featuresOf(sentence)).toContain(feature);
  });

  it('says each thing once, and none that is not so', () => {
    const features = featuresOf('“It fell,” Okoro said.');
    expect(new Set(features).size).toBe(features.length);
    expect(features).not.toContain('in a question');
    expect(features.some((feature) => feature.startsWith('first word'))).toBe(false);
  });
});
