import { describe, expect, it } from 'vitest';
import { firstOfList } from '../../../shared/figures/subjects/enumeration.ts';
import { sentenceOf } from '../reading/read.ts';

function first(text: string): string {
  const sentence = sentenceOf(text);
  const last = sentence.quantities.at(-1);
  if (last === undefined) throw new Error('no figure');
  return firstOfList(sentence, last).text;
}

describe('the first item of the list a figure closes', () => {
  it.each([
    ['commas and "and"', 'The library lends 40 films, 12 games and 7 telescopes.', '40'],
    ['"along with"', 'The firm has 31 ferries, along with 4 tugs.', '31'],
    ['"in", for a time', 'Ellwood had 14 goals and two saves, in 27 minutes.', '14'],
    ['an aside between', 'The party won 14 seats (9 in the north), 3 mayors and 2 councils.', '14'],
    ['no list', 'The library lends 40 films.', '40'],
  ])('%s', (_, text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['another name', 'The library lends 40 films while Tarn lends 12.', '12'],
    ['another verb', 'The library lends 40 films and sold 12 last year.', '12'],
    [
      'a long stretch',
      'The library has 40 films on the upper floor, which opened after a fire, and 12 staff.',
      '12',
    ],
  ])('ends at %s', (_, text, expected) => {
    expect(first(text)).toBe(expected);
  });
});
