import { describe, expect, it } from 'vitest';
import { actAsserted } from '../../../shared/statements/cues/asserted.ts';
import { entryLookup, findCues } from '../../../shared/statements/cues/find-cues.ts';
import { readingOf } from '../reading-of.ts';

function actOf(sentence: string, complement: 'clause' | 'object' = 'clause'): string {
  const { reading } = readingOf(sentence);
  const segment = reading.segments.at(-1);
  const cue = segment === undefined ? undefined : findCues(reading, segment, entryLookup(reading)).at(-1);
  if (cue === undefined) throw new Error(`no cue in “${sentence}”`);
  return actAsserted(cue, 'speech', complement, reading);
}

describe('actAsserted', () => {
  it.each([
    'Okoro said it fell.',
    'Okoro would later say it fell.',
    'Okoro went on to add that it fell.',
    'Okoro went as far to say it fell.',
    'Okoro did not deny it fell.',
  ])('is asserted: %s', (sentence) => {
    expect(actOf(sentence)).toBe('speech');
  });

  it.each([
    'Okoro could say it fell.',
    'Okoro would say it fell.',
    'Okoro did not say it fell.',
    'Okoro came to say it fell.',
  ])('is not: %s', (sentence) => {
    expect(actOf(sentence)).toBe('wide');
  });

  it('needs somebody who speaks before an object', () => {
    expect(actOf('Announced a toll.', 'object')).toBe('wide');
    expect(actOf('Okoro announced a toll.', 'object')).toBe('speech');
  });
});
