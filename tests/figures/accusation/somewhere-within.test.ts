import { describe, expect, it } from 'vitest';
import { isSomewhereWithin } from '../../../shared/figures/accusation/somewhere-within.ts';
import { sentenceOf } from '../reading/read.ts';

function within(text: string): boolean {
  const sentence = sentenceOf(text);
  const share = sentence.quantities.find(({ unitKind }) => unitKind === 'percent');
  if (share === undefined) throw new Error('no share');
  return isSomewhereWithin(sentence, share);
}

describe('a figure of some unnamed part', () => {
  it.each([
    'In some northern towns turnout was 40 percent.',
    'Turnout was 40 percent in parts of the south.',
    'In many villages it reached 40 percent.',
    'At several stations it was 40 percent.',
    'Only 40 percent voted in a few suburbs.',
  ])('%s', (text) => expect(within(text)).toBe(true));

  it.each([
    'In some ways the 40 percent turnout is a triumph.',
    'Turnout was 40 percent.',
    'Some voters stayed away; turnout was 40 percent.',
    'Turnout was 40 percent, and in some towns people queued.',
    'In many years turnout was 40 percent.',
    'In some northern towns it rained; turnout was 40 percent.',
  ])('but not: %s', (text) => expect(within(text)).toBe(false));
});
