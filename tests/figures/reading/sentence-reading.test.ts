import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../../shared/figures/reading/sentence-reading.ts';
import { sentenceOf, spanOf } from './read.ts';

function apart(text: string, one: string, two: string): number {
  const sentence = sentenceOf(text);
  return distance(sentence, spanOf(sentence, one), spanOf(sentence, two));
}

describe('how far apart two pieces of a sentence are', () => {
  it('counts words, and a comma for more than one', () => {
    expect(apart('Tarn sold nine boats.', 'Tarn', 'nine')).toBe(1);
    expect(apart('Tarn, sold nine boats.', 'Tarn', 'nine')).toBe(4);
  });

  it('passes over an aside in brackets', () => {
    expect(apart('Tarn (a port of 4,000 in the far north) sold nine boats.', 'Tarn', 'nine')).toBe(1);
  });

  it('counts to and from what stands in the brackets', () => {
    const text = 'Tarn (a port of the north) sold nine boats.';
    expect(apart(text, 'Tarn', 'north')).toBeGreaterThan(3);
    expect(apart(text, 'port', 'nine')).toBeGreaterThan(3);
  });

  it('takes brackets that never close for no aside', () => {
    expect(apart('Tarn (a port of the north sold nine boats.', 'Tarn', 'nine')).toBeGreaterThan(5);
  });

  it('is the same both ways and never negative', () => {
    const words = fc.array(fc.constantFrom('boat', 'sold', '(', ')', ',', 'nine', '7', '—'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (between) => {
        const sentence = sentenceOf(`Tarn ${between.join(' ')} Oskaren`);
        const [one, two] = [spanOf(sentence, 'Tarn'), { start: sentence.end - 7, end: sentence.end }];
        expect(distance(sentence, one, two)).toBe(distance(sentence, two, one));
        expect(distance(sentence, one, two)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
