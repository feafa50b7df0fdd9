import { describe, expect, it } from 'vitest';
import { tagWords } from '../../../shared/statements/grammar/tagger.ts';
import { decodeWeights, encodeWeights } from '../../../shared/statements/grammar/tagger-weights.ts';
import { NOUN, VERB_BASE, VERB_PAST, VERB_PRESENT } from '../../../shared/statements/grammar/tags.ts';
import { scanWords } from '../../../shared/statements/grammar/words.ts';

function tagOf(text: string, word: string): number | undefined {
  const words = scanWords(text);
  const opens = new Uint8Array(words.count);
  opens[0] = 1;
  const tags = tagWords(words, opens);
  for (let i = 0; i < words.count; i += 1)
    if (words.spellings[words.spelling[i] as number] === word) return tags[i];
  return undefined;
}

describe('tagWords', () => {
  it.each([
    ['The council reports that the bridge is safe.', 'reports', VERB_PRESENT],
    ['The reports were late.', 'reports', NOUN],
    ['They want to report the theft.', 'report', VERB_BASE],
    ['The report was late.', 'report', NOUN],
    ['The mayor warned drivers.', 'warned', VERB_PAST],
  ])('%s: %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});

describe('encodeWeights', () => {
  it('gives back row by row what was packed', () => {
    const table = Int8Array.from({ length: 5000 }, (_, i) => (i % 37 === 0 && i > 200 ? (i % 255) - 127 : 0));
    const { first, cells } = decodeWeights(encodeWeights(table), 1000, 5);
    const unpacked = new Int8Array(table.length);
    for (let row = 0; row < 1000; row += 1)
      for (let i = first[row] as number; i < (first[row + 1] as number); i += 1)
        unpacked[row * 5 + ((cells[i] as number) & 31)] = (cells[i] as number) >> 5;
    expect(unpacked).toEqual(table);
    expect(cells).toHaveLength(table.filter((one) => one !== 0).length);
  });
});
