import { describe, expect, it } from 'vitest';
import { attributionOf, kindOf, sentenceAt } from '../../../shared/statements/recognisers/recogniser.ts';
import { readingOf } from '../reading-of.ts';

const { reading, at, from } = readingOf('Okoro said “it holds” to us.');

describe('kindOf', () => {
  it('tells what is all, partly or not at all in quotation marks', () => {
    expect(kindOf(reading, [{ from: at('“'), to: at('”') + 1 }])).toBe('quotation');
    expect(kindOf(reading, [{ from: at('said'), to: at('us') }])).toBe('mixed');
    expect(kindOf(reading, [{ from: at('to'), to: at('us') }])).toBe('reported');
  });
});

describe('attributionOf', () => {
  const parts = { recogniser: 'a', cue: null, lemma: null, act: 'speech', mention: null } as const;

  it('makes spans of tokens, and names its recogniser', () => {
    const one = attributionOf(reading, { ...parts, content: [{ from: at('“'), to: at('”') + 1 }] });
    const [piece] = one?.content ?? [];
    expect(reading.text.slice(piece?.start, piece?.end)).toBe('“it holds”');
    expect(one).toMatchObject({ trace: ['a'], speech: true, via: null, inner: [], continues: null });
  });

  it('makes nothing of no content', () => {
    expect(attributionOf(reading, { ...parts, content: [{ from, to: from }] })).toBeNull();
  });
});

describe('sentenceAt', () => {
  it('finds the sentence of an offset', () => {
    const two = readingOf('Okoro left. Hult stayed.').reading;
    const second = two.text.indexOf('Hult');
    expect(sentenceAt(two, second) - sentenceAt(two, second - 3)).toBe(1);
  });
});
