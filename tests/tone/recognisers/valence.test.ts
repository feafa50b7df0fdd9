import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readPassage } from '../../../shared/tone/passage.ts';
import { findValence } from '../../../shared/tone/recognisers/valence.ts';
import { scoreUtterance } from '../../../shared/tone/score-utterance.ts';
import { foundIn } from './found-in.ts';

const require = createRequire(import.meta.url);
const tableOnDisk = (file: string): Record<string, number> =>
  JSON.parse(readFileSync(require.resolve(file), 'utf8'));

test.each([
  ['it was a lovely day', ['valence: lovely']],
  ['it was lovely, then awful', ['valence: lovely', 'valence: awful']],
  ['awful food, awful service', ['valence: awful', 'valence: awful']],
])('finds everyday valence in text order: %s', (text, found) => {
  expect(foundIn(text, findValence)).toEqual(found);
});

test.each([
  'the united nations have no shares',
  'the ferry leaves at nine',
  'we went to Lovely Bay',
  'a constructor and a toString walk in',
])('finds none in news noise, plain words, names and words of the language’s own: %s', (text) => {
  expect(foundIn(text, findValence)).toEqual([]);
});

test('carries outlook alone, up for good and down for bad', () => {
  const text = 'lovely but awful';
  const [good, bad] = findValence(readPassage(text, { start: 0, end: text.length }));
  expect(good?.outlook).toBeGreaterThan(0);
  expect(bad?.outlook).toBeLessThan(0);
  expect([good?.firmness, bad?.firmness]).toEqual([0, 0]);
});

test('leaves words a phrase has taken, and takes what it reads', () => {
  const text = 'lovely';
  expect(
    foundIn(text, (passage) => {
      findValence(passage);
      return findValence(passage);
    }),
  ).toEqual([]);
});

test('leaves the table that every user of the library shares as it was', () => {
  scoreUtterance({ text: 'lovely', content: [{ start: 0, end: 6 }], cue: null, voice: [] });
  const { labels } = require('sentiment/languages/en/index.js') as { labels: Record<string, number> };
  expect(labels).toEqual({
    ...tableOnDisk('sentiment/languages/en/labels.json'),
    ...tableOnDisk('sentiment/build/emoji.json'),
  });
  expect(labels.united).toBe(1);
});
