import { describe, expect, it } from 'vitest';
import {
  closesOpeningPhrase,
  contentAfter,
  contentBefore,
  piecesOf,
  standsAlone,
} from '../../../shared/statements/recognisers/aside-content.ts';
import { readingOf } from '../reading-of.ts';

function around(sentence: string, speaker: string, last: string) {
  const read = readingOf(sentence);
  const segment = read.reading.segments.at(-1);
  if (segment === undefined) throw new Error('no segment');
  const before = contentBefore(read.reading, read.at(speaker), segment);
  if (before === null) throw new Error('nothing before the aside');
  const quoted = (read.reading.quoteOf[before.to - 1] as number) >= 0;
  const end = read.at(last) + 1;
  return {
    ...read,
    segment,
    before,
    quoted,
    end,
    rest: contentAfter(read.reading, end, segment, before, quoted),
  };
}

describe('what is said around an aside', () => {
  it.each([
    ['The bridge, Hult said, is safe.', 'The bridge', 'is safe'],
    [
      'The toll will stay, Hult said, because the town is poor.',
      'The toll will stay',
      'because the town is poor',
    ],
    ['“No,” Hult said, but “not yet.”', '“No,”', 'but “not yet.”'],
    ['The toll will stay, Hult said, and left.', 'The toll will stay', 'and left'],
  ])('%s', (sentence, left, right) => {
    const { words, before, rest } = around(sentence, 'hult', 'said');
    expect(words(before.from, before.to)).toBe(left);
    expect(words(rest?.from ?? 0, rest?.to ?? 0)).toBe(right);
  });

  it('has nothing after a whole clause and a full stop', () => {
    expect(around('The toll will stay, Hult said.', 'hult', 'said').rest).toBeNull();
  });

  it('lets words that only lead in fall away', () => {
    const { reading, before, rest, quoted } = around('The toll, which, Hult said, is low.', 'hult', 'said');
    expect(piecesOf(reading, before, rest, quoted)).toEqual([rest]);
  });
});

describe('standsAlone', () => {
  it.each([
    ['In his speech, Hult said, “We stay.”', true],
    ['The toll will rise, Hult said: “We need it.”', true],
    ['The toll, Hult said, “will rise.”', false],
  ])('%s', (sentence, expected) => {
    const { reading, before, rest, end } = around(sentence, 'hult', 'said');
    expect(rest !== null && standsAlone(reading, before, rest, end)).toBe(expected);
  });
});

describe('closesOpeningPhrase', () => {
  it.each([
    ['On this week’s “Harbour Hour,” Hult said it was late.', true],
    ['“Harbour life is good,” Hult said.', false],
  ])('%s', (sentence, expected) => {
    const { reading, before, segment } = around(sentence, 'hult', 'said');
    expect(closesOpeningPhrase(reading, before, segment)).toBe(expected);
  });
});
