import { describe, expect, it } from 'vitest';
import { isToldTogether, newNames } from '../../../shared/figures/consistency/new-names.ts';
import { readSentences } from '../../../shared/figures/reading/read-sentences.ts';
import type { SentenceReading } from '../../../shared/figures/reading/sentence-reading.ts';
import { articleOf } from '../one-article.ts';

function sentencesOf(text: string): readonly [SentenceReading, SentenceReading] {
  const sentences = readSentences(articleOf(text, '2021-04-12'));
  const [first] = sentences;
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) throw new Error('no sentence');
  return [first, last];
}

describe('names that only the later sentence has', () => {
  it.each([
    ['a place', 'The hall in Busk was full. The crowd then went to Orrin.', true],
    ['none but its first word', 'The hall in Busk was full. Nobody in Busk complained.', false],
  ])('%s', (_, text, expected) => {
    expect(newNames(...sentencesOf(text))).toBe(expected);
  });

  it('up to an offset', () => {
    const [first, last] = sentencesOf('The hall was full. Many stood, said Ada Brandt.');
    expect(newNames(first, last)).toBe(true);
    expect(newNames(first, last, last.start + 'Many stood'.length)).toBe(false);
  });
});

describe('sentences told together', () => {
  it('are one and the same, or side by side in either order', () => {
    const [first, last] = sentencesOf('The hall has 250 seats. Every one was taken.');
    expect(isToldTogether(first, first)).toBe(true);
    expect(isToldTogether(first, last)).toBe(true);
    expect(isToldTogether(last, first)).toBe(true);
  });

  it.each([
    ['another name', 'The hall has 250 seats. In all 340 came to Orrin.'],
    ['a sentence between', 'The hall has 250 seats. It rained. Every one was taken.'],
    ['another paragraph', 'The hall has 250 seats.\nEvery one was taken.'],
  ])('not: %s', (_, text) => {
    expect(isToldTogether(...sentencesOf(text))).toBe(false);
  });
});
