import { expect, test } from 'vitest';
import type { Article } from '../../shared/article/article.ts';
import { textSpan } from '../../shared/article/span.ts';
import type { Statement, StatementReading } from '../../shared/statements/statement.ts';
import { scoreTone } from '../../shared/tone/score-tone.ts';

const text =
  'Harbour talks\n' +
  'Minister Ode Brandt said the port will never accept the tolls. ' +
  'Captain Isla Mott expressed optimism after the meeting. ' +
  'Clerk Ned Oake said the pier opens at nine.';

const article: Article = {
  id: 'harbour',
  headline: 'Harbour talks',
  published: { date: '2024-05-01', basis: 'argument' },
  language: 'en',
  paragraphs: [
    { start: 0, end: 13, kind: 'headline' },
    { start: 14, end: text.length, kind: 'body' },
  ],
  text,
};

function statement(id: string, speaker: string, name: string, cue: string, content: string): Statement {
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return textSpan(text, start, start + words.length);
  };
  const mention = at(name);
  const said = at(content, mention.end);
  return {
    id,
    kind: 'reported',
    speaker,
    mention,
    cue: at(cue, mention.end),
    content: [{ start: said.start, end: said.end }],
    start: said.start,
    end: said.end,
    via: null,
    inner: [],
    confidence: 1,
    rule: 'test',
  };
}

const reading: StatementReading = {
  statements: [
    statement('a', 'brandt', 'Minister Ode Brandt', 'said', 'the port will never accept the tolls'),
    statement('b', 'mott', 'Captain Isla Mott', 'expressed', 'optimism after the meeting'),
    statement('c', 'oake', 'Clerk Ned Oake', 'said', 'the pier opens at nine'),
  ],
  speakers: ['brandt', 'mott', 'oake'].map((id) => ({ id, name: id, role: null, aliases: [], mentions: [] })),
};

test('labels each speaker by what is said and by the tone the article names', () => {
  const { speakers } = scoreTone(article, reading);
  expect(speakers.brandt?.label).toBe('hardline');
  expect(speakers.mott?.label).toBe('optimistic');
  expect(['measured', 'unclear']).toContain(speakers.oake?.label);
});

test('shows the words that made the tone, as they stand in the article', () => {
  const { speakers } = scoreTone(article, reading);
  const evidence = speakers.brandt?.evidence ?? [];
  expect(evidence.map((piece) => piece.text)).toContain('will never accept');
  for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
});

test('leaves narration without a tone', () => {
  const narrated = reading.statements.map((each) => ({ ...each, kind: 'narration' as const, speaker: null }));
  expect(scoreTone(article, { ...reading, statements: narrated }).tones).toEqual([]);
});

test('lets the house lexicon turn a phrase', () => {
  const entries = [{ phrase: 'will never accept', axis: 'firmness' as const, weight: -1, note: '' }];
  expect(scoreTone(article, reading, { version: 1, entries }).speakers.brandt?.firmness).toBeLessThan(0);
});

test('sets no speakers against each other who speak of different things', () => {
  expect(scoreTone(article, reading).contrasts).toEqual([]);
});
