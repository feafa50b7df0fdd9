import { describe, expect, it } from 'vitest';
import type { Word } from '../../../shared/statements/speakers/article-words.ts';
import { isAcronym, readName } from '../../../shared/statements/speakers/name-reading.ts';
import { nameRuns } from '../../../shared/statements/speakers/name-runs.ts';
import { castOf } from './marked-article.ts';

function reading(name: string): readonly [kind: string, name: string | undefined] {
  const text = `Then ${name} left.`;
  const { words } = castOf(text);
  const [run] = nameRuns(words, 0, words.length);
  if (run === undefined) return ['none', undefined];
  const read = readName(words, run);
  return [read.kind, text.slice(words.get(read.name)?.start, words.get(read.last)?.bareEnd)];
}

describe('readName', () => {
  it.each([
    ['Helen Marsh', 'person', 'Helen Marsh'],
    ['Fisheries Minister Helen Marsh', 'person', 'Helen Marsh'],
    ['Queen Zelda', 'person', 'Queen Zelda'],
    ['Helen Marsh QC', 'person', 'Helen Marsh'],
    ['Norway', 'place', 'Norway'],
    ['Harbour Ministry', 'body', 'Harbour Ministry'],
    ['NDRRMC', 'body', 'NDRRMC'],
    ['Prime Minister', 'title', 'Prime Minister'],
    ['Velda Osk', 'person', 'Velda Osk'],
    ['Orlane Vesk', 'unknown', 'Orlane Vesk'],
  ])('%s is a %s: %s', (name, kind, bare) => {
    expect(reading(name)).toEqual([kind, bare]);
  });
});

describe('isAcronym', () => {
  it.each([
    ['NATO', true],
    ['PG&E', true],
    ['MPs', true],
    ['Nato', false],
    ['A', false],
  ])('%s: %s', (word, expected) => {
    const { words } = castOf(`the ${word} met`);
    expect(isAcronym(words.get(1) as Word)).toBe(expected);
  });
});
