import { expect, test } from 'vitest';
import { housePhrases } from '../../shared/tone/house-phrases.ts';
import { type LexiconError, parseHouseLexicon } from '../../shared/tone/parse-house-lexicon.ts';
import { scoreUtterance } from '../../shared/tone/score-utterance.ts';

test('reads phrases with their columns in any order', () => {
  expect(parseHouseLexicon('axis,phrase,weight\nfirmness,walk the plank,0.9\n')).toEqual([
    { phrase: 'walk the plank', axis: 'firmness', weight: 0.9, note: '' },
  ]);
});

test('names every fault by line and column', () => {
  const faulty = 'phrase,axis,weight,note\n,firmness,0.5,\nfair wind,mood,2,\n';
  let problems: LexiconError['problems'] = [];
  try {
    parseHouseLexicon(faulty);
  } catch (error) {
    problems = (error as LexiconError).problems;
  }
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [2, 1],
    [3, 2],
    [3, 3],
  ]);
});

test('says which column is missing', () => {
  expect(() => parseHouseLexicon('phrase,axis\nfair wind,outlook\n')).toThrow('"weight" is missing');
});

test('outranks the built-in rule for the same words', () => {
  const text = 'We will not accept this.';
  const entries = parseHouseLexicon('phrase,axis,weight\nwill not accept,firmness,-0.5\n');
  const spans = { text, content: [{ start: 0, end: text.length }], cue: null, voice: [] };
  expect(scoreUtterance(spans).firmness).toBeGreaterThan(0);
  expect(scoreUtterance(spans, housePhrases({ version: 1, entries })).firmness).toBeLessThan(0);
});
