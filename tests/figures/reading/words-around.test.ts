import { describe, expect, it } from 'vitest';
import {
  firstTokenOf,
  wordAfter,
  wordAt,
  wordBefore,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from '../../../shared/figures/reading/words-around.ts';
import { sentenceOf } from './read.ts';

describe('the words around a quantity', () => {
  const sentence = sentenceOf('Tarn has more than 40 Ships here.');
  const [quantity] = sentence.quantities;
  if (quantity === undefined) throw new Error('no quantity');

  it('are those beside the number, in lower case', () => {
    expect(wordBefore(sentence, quantity)).toBe('than');
    expect(wordAfter(sentence, quantity)).toBe('ships');
    expect(wordsBefore(sentence, quantity, 3)).toEqual(['has', 'more', 'than']);
    expect(wordsAfter(sentence, quantity, 2)).toEqual(['ships', 'here']);
  });

  it('begin with its comparator', () => {
    expect(wordAt(sentence, firstTokenOf(sentence, quantity))).toBe('more');
    const behind = sentenceOf('It has 40 or more ships.');
    const [bound] = behind.quantities;
    expect(bound === undefined ? '' : wordAt(behind, firstTokenOf(behind, bound))).toBe('40');
  });

  it('between two offsets are those that begin there', () => {
    expect(wordsBetween(sentence, sentence.start, quantity.start)).toEqual(['tarn', 'has', 'more', 'than']);
    expect(wordsBetween(sentence, quantity.end, quantity.start)).toEqual([]);
  });

  it('are empty beyond either end', () => {
    expect(wordAt(sentence, -1)).toBe('');
    expect(wordAt(sentence, 99)).toBe('');
    expect(wordsBefore(sentence, quantity, 99)).toHaveLength(4);
  });
});
