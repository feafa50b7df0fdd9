import { describe, expect, it } from 'vitest';
import { beginsLater } from '../../../shared/figures/accusation/begins-later.ts';
import { sentenceOf } from '../reading/read.ts';

function later(text: string): boolean {
  const sentence = sentenceOf(text);
  const limit = sentence.quantities.find(({ kind }) => kind === 'measure');
  if (limit === undefined) throw new Error('no limit');
  return beginsLater(sentence, limit);
}

describe('a value that may begin only later', () => {
  it.each([
    'From Tuesday the limit is 50 km/h.',
    'The limit is 50 km/h from Tuesday.',
    'Starting Monday the limit falls to 50 km/h.',
  ])('%s', (text) => expect(later(text)).toBe(true));

  it.each([
    'From Tuesday the limit was 50 km/h.',
    'On Tuesday the limit is 50 km/h.',
    'The limit is 50 km/h.',
    'The limit was lowered to 50 km/h from Tuesday.',
    'From 1 May 2019 the limit is 50 km/h.',
  ])('but not: %s', (text) => expect(later(text)).toBe(false));
});
