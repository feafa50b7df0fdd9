import { describe, expect, it } from 'vitest';
import { quantitiesBeside } from '../../../shared/figures/reading/quantities-beside.ts';
import { readSentences } from '../../../shared/figures/reading/read-sentences.ts';
import { articleOf } from '../one-article.ts';

describe('the quantities beside one', () => {
  const text = `Busk has ${Array.from({ length: 100 }, (_, place) => `${place + 2} cows`).join(', ')}.`;
  const [sentence] = readSentences(articleOf(text, '2025-05-20'));

  it('are the nearest in text order, itself included', () => {
    const one = sentence?.quantities[50];
    const beside = sentence === undefined || one === undefined ? [] : quantitiesBeside(sentence, one);
    expect(beside).toEqual(sentence?.quantities.slice(26, 75));
  });

  it('are fewer at the beginning', () => {
    const one = sentence?.quantities[0];
    const beside = sentence === undefined || one === undefined ? [] : quantitiesBeside(sentence, one);
    expect(beside).toEqual(sentence?.quantities.slice(0, 25));
  });
});
