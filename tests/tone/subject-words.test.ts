import { expect, test } from 'vitest';
import { subjectWords } from '../../shared/tone/subject-words.ts';

function subjectOf(text: string) {
  return subjectWords(text, [{ start: 0, end: text.length }]);
}

test('keeps what is spoken of, once and in one form', () => {
  expect(subjectOf('The Harbour tolls: a toll for each harbour')).toEqual(['harbour', 'toll']);
});

test.each([
  ['ferries', 'ferry'],
  ['churches', 'church'],
  ['boxes', 'box'],
  ['crisis', 'crisis'],
  ['census', 'census'],
  ['glass', 'glass'],
])('reads %s as %s', (word, subject) => {
  expect(subjectOf(word)).toEqual([subject]);
});

test('leaves out grammar, general verbs, numbers and days', () => {
  expect(subjectOf('They said on Tuesday that it must be done by 2030, again and again')).toEqual([]);
});

test('reads the given spans alone', () => {
  expect(subjectWords('ferry harbour pier', [{ start: 6, end: 13 }])).toEqual(['harbour']);
});
