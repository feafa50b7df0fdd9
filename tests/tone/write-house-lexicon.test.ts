import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HouseLexiconEntry } from '../../shared/tone/house-lexicon.ts';
import { parseHouseLexicon } from '../../shared/tone/parse-house-lexicon.ts';
import { writeHouseLexicon } from '../../shared/tone/write-house-lexicon.ts';

test('is CSV with a header, quoted only where it must be', () => {
  expect(
    writeHouseLexicon([
      { phrase: 'hard line', axis: 'firmness', weight: 0.8, note: '' },
      { phrase: 'mild', axis: 'outlook', weight: -0.25, note: 'says "mild", means grim' },
    ]),
  ).toBe(
    'phrase,axis,weight,note\nhard line,firmness,0.8,\nmild,outlook,-0.25,"says ""mild"", means grim"\n',
  );
  expect(writeHouseLexicon([])).toBe('phrase,axis,weight,note\n');
});

test('is read back to the same entries', () => {
  const note = fc
    .string({ maxLength: 60 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => !text.includes('\uFEFF'));
  const entry = fc.record<HouseLexiconEntry>({
    phrase: fc
      .stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){0,3}$/)
      .filter((text) => !/\b(?:ll|re|ve)\b/.test(text)),
    axis: fc.constantFrom('outlook', 'firmness'),
    weight: fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100),
    note,
  });
  const entries = fc.uniqueArray(entry, {
    selector: ({ phrase, axis }) => `${axis} ${phrase}`,
    maxLength: 20,
  });
  fc.assert(
    fc.property(entries, (given) => {
      expect(parseHouseLexicon(writeHouseLexicon(given))).toEqual(given);
    }),
  );
});
