import { describe, expect, it } from 'vitest';
import { joinWords } from '../../../shared/statements/speakers/joined-words.ts';

const wordsOf = (text: string): string[] =>
  joinWords(text, 0, text.length).map(({ start, bareEnd }) => text.slice(start, bareEnd));

describe('joinWords', () => {
  it.each([
    ['Sun-Hyung', ['Sun-Hyung']],
    ['PG&E', ['PG&E']],
    ['U.S.', ['U.S.']],
    ['Dr.', ['Dr']],
    ['J.', ['J']],
    ['harbour.', ['harbour', '.']],
    ['30-nation', ['30-nation']],
    ['1,200.5', ['1,200.5']],
    ['north–south', ['north', '–', 'south']],
    ['Oslo–Bergen', ['Oslo–Bergen']],
    ['“No,”', ['“', 'No', ',', '”']],
  ])('cuts %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ['Mara’s', 'Mara', true],
    ["sailors'", 'sailors', true],
    ['O’Brien', 'O’Brien', false],
    ["'Mara'", "'", false],
  ])('sets the possessive ending of %s apart', (text, bare, possessive) => {
    const [word] = joinWords(text, 0, text.length);
    expect([text.slice(0, word?.bareEnd), word?.possessive]).toEqual([bare, possessive]);
  });

  it.each([
    ['al-Eryani', true],
    ['Mara', true],
    ['re-elected', false],
    ['30-Nation', false],
  ])('tells whether %s is written with a capital', (text, capital) => {
    expect(joinWords(text, 0, text.length)[0]?.capital).toBe(capital);
  });
});
