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

test('reads a phrase and its note as one line of words', () => {
  expect(
    parseHouseLexicon('phrase,axis,weight,note\n"walk \n the  plank",firmness,1,"so\r\nit is"\n'),
  ).toEqual([{ phrase: 'walk the plank', axis: 'firmness', weight: 1, note: 'so it is' }]);
});

test.each([
  ['another capital', 'Hard line,firmness,0.5'],
  ['a hyphen', 'hard-line,firmness,0.5'],
  ['marks around it', '"hard line!",firmness,0.5'],
])('takes the same words for the same phrase: %s', (_what, row) => {
  const read = () => parseHouseLexicon(`phrase,axis,weight\nhard line,firmness,0.4\n${row}\n`);
  expect(read).toThrow('line 3, column 1: the phrase stands on line 2 already');
});

test('takes it on the other axis for another', () => {
  const rows = 'hard line,firmness,0.4\nhard line,outlook,-0.4\n';
  expect(parseHouseLexicon(`phrase,axis,weight\n${rows}`)).toHaveLength(2);
});

test.each([
  [`${'a'.repeat(201)},outlook,1,`, 'a phrase has at most 200 characters'],
  [`grim,outlook,1,${'b'.repeat(501)}`, 'a note has at most 500 characters'],
])('keeps to what can be stored: %.5s…', (row, message) => {
  expect(() => parseHouseLexicon(`phrase,axis,weight,note\n${row}\n`)).toThrow(message);
});

test('holds up to five thousand phrases', () => {
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, at) =>
        `word${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string)},outlook,0.1\n`,
    );
  expect(parseHouseLexicon(`phrase,axis,weight\n${rows(5000).join('')}`)).toHaveLength(5000);
  expect(() => parseHouseLexicon(`phrase,axis,weight\n${rows(5001).join('')}`)).toThrow(
    'at most 5000 phrases',
  );
});
