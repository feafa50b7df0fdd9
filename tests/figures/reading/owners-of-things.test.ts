import { describe, expect, it } from 'vitest';
import { formsOf, mainOf, ownersIn } from '../../../shared/figures/reading/owners-of-things.ts';
import { sentenceOf } from './read.ts';

const ownersOf = (text: string) => ownersIn(sentenceOf(text).tokens);

describe('names that what is told of may belong to', () => {
  it.each([
    ['The Marsh Relief Fund met in Orle.', ['Marsh Relief Fund', 'Orle']],
    ["Orle's Dune Point is shut.", ['Orle', 'Dune Point']],
    ['The branch to Orrin Down was shut.', ['Orrin Down']],
    ['It rained all day.', []],
  ])('in %j', (text, expected) => expect(ownersOf(text)).toEqual(expected));

  it.each([
    ['Marsh Relief Fund', 'MRF'],
    ['Blue Tarn', 'Tarn'],
    ['Britons', 'UK'],
    ['Norway', 'Norwegian'],
  ])('of %j also %j', (owner, form) => expect(formsOf(owner)).toContain(form));

  it('are main where the article gives them most, and more than once', () => {
    expect(
      mainOf([
        ['Orle', 'Busk'],
        ['Tarn', 'Busk'],
        ['Tarn', 'Busk'],
      ]),
    ).toEqual(['Busk', 'Tarn']);
  });
});
