import { describe, expect, it } from 'vitest';
import { castOf, markedArticle, namesIn, read } from './marked-article.ts';

const personsIn = (...paragraphs: string[]): string[] => {
  const characters = new Set(castOf(...paragraphs).occurrences.map(({ character }) => character));
  return [...characters].filter(({ kind }) => kind === 'person').map(({ name }) => name);
};

describe('persons', () => {
  it('merges full names, surnames, titles and initials', () => {
    expect(
      personsIn(
        'Governor Mara J. Quill met farmers. Mara Quill smiled. Governor Quill left. M. Quill wrote.',
      ),
    ).toEqual(['Mara J. Quill']);
  });

  it('keeps two people with one surname apart', () => {
    expect(
      namesIn(
        '{Mara Quill} and her brother Piet Quill run the farm.',
        '{Piet Quill} said no.',
        '{Mara Quill} said yes.',
      ),
    ).toEqual(['Mara Quill', 'Piet Quill', 'Mara Quill']);
  });

  it('gives a bare surname to the bearer named in full more often', () => {
    expect(
      namesIn(
        'Mara Quill spoke. Mara Quill stood with her husband Piet Quill.',
        '{Quill} said the farm was sold.',
      ),
    ).toEqual(['Mara Quill']);
  });

  it('knows names that go on with particles', () => {
    expect(
      namesIn(
        '{Prince Khalid bin Nasser} spoke.',
        '{Minister Anouk van der Meer} agreed.',
        '{Van der Meer} left.',
      ),
    ).toEqual(['Khalid bin Nasser', 'Anouk van der Meer', 'Anouk van der Meer']);
  });

  it('knows a first name used alone once its full name is known', () => {
    expect(namesIn('{Tuala Sefo Malietoa} spoke.', '{Prime Minister Tuala} added this.')).toEqual([
      'Tuala Sefo Malietoa',
      'Tuala Sefo Malietoa',
    ]);
  });

  it('takes a likely misprint for the name, and reports it', () => {
    const { speakers } = read(
      markedArticle('{Oleg Petrenko} spoke.', 'Petrenko waited.', '{Minister Petrenco} left.'),
    );
    expect(speakers).toHaveLength(1);
    expect(speakers[0]?.misspellings?.map(({ text }) => text)).toEqual(['Petrenco']);
  });

  it('completes a surname printed without its capital from where it is printed rightly', () => {
    const { speakers } = read(
      markedArticle(
        'She met Deputy Minister Oleg petrenco.',
        '{Deputy Minister Petrenko} said it went well.',
      ),
    );
    expect(speakers[0]).toMatchObject({ name: 'Oleg Petrenko' });
    expect(speakers[0]?.misspellings?.map(({ text }) => text)).toEqual(['Oleg petrenco']);
  });

  it('takes no common word after a name for a surname', () => {
    expect(personsIn('The Waits Foundation closed. Minister Oleg waits.')).toEqual(['Oleg']);
  });

  it('keeps similar names of different people apart', () => {
    expect(personsIn('Erik Jansson met Lars Janssen. Jansson won. Janssen lost.')).toEqual([
      'Erik Jansson',
      'Lars Janssen',
    ]);
  });

  it('takes bodies, places and sentence openings for no persons', () => {
    expect(
      personsIn('The Norland Ministry closed. Previous Studies Group said so. Officials waited in Perth.'),
    ).toEqual([]);
  });
});
