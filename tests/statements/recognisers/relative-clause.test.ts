import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('relative-clause', () => {
  it.each([
    ['The toll, which Hult said would rise, was dropped.', 'Hult | said | would rise'],
    ['The town repealed a law that the court ruled to be void.', 'the court | ruled | to be void'],
    ['She sang a song that Hult described as being sad.', 'Hult | described | being sad'],
    [
      'Divers found the forty boats they said were lost.',
      'they | said | the forty boats they said were lost',
    ],
    ['They got what Hult described as a fair deal.', 'Hult | described | a fair deal'],
    ['She attacked what Okoro called a “fishing trip” on Monday.', 'Okoro | called | a “fishing trip”'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toContain(expected);
  });

  it.each([
    'The letter that Hult wrote was long.',
    'The toll, which was said, stays.',
    'Divers found boats they wanted.',
  ])('finds no statement in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
