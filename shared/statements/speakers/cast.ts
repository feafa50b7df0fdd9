import type { Reading } from '../reading.ts';
import { shortForms } from './acronyms.ts';
import type { ArticleWords } from './article-words.ts';
import { findBodies } from './bodies.ts';
import type { Character } from './character.ts';
import { withLongForms } from './long-forms.ts';
import { restoreMisprintedSurnames } from './misprinted-surnames.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import { findPersons } from './persons.ts';
import { readWords } from './read-words.ts';

/** An occurrence of a name together with whom it names. */
export interface NamedOccurrence extends Occurrence {
  readonly character: Character;
}

/** Everyone and everything an article names, and where, in text order. */
export interface Cast {
  readonly text: string;
  readonly words: ArticleWords;
  readonly occurrences: readonly NamedOccurrence[];
  /** The persons of whom each noun of office or kin is used (`Character.nouns`). */
  readonly holders: ReadonlyMap<string, readonly Character[]>;
}

/** What names are read from: the article, its sentences and tokens. */
export type Sentences = Pick<Reading, 'article' | 'sentences' | 'words'>;

/** Reads the whole article for names, so that a surname can be known by a full name printed anywhere in it. */
export function readCast({ article, sentences, words: tokens }: Sentences): Cast {
  const words = readWords(article, sentences, tokens);
  const forms = shortForms(article.text, words);
  const named = withLongForms(article.text, words, findOccurrences(article, words), forms);
  const found = restoreMisprintedSurnames(words, named);
  const persons = findPersons(words, found);
  const bodies = findBodies(found, new Set(persons.of.keys()), forms, words);
  const occurrences: NamedOccurrence[] = [];
  found.forEach((occurrence, index) => {
    const character = persons.of.get(index) ?? bodies.of.get(index);
    if (character !== undefined) occurrences.push({ ...occurrence, character });
  });
  return {
    text: article.text,
    words,
    occurrences,
    holders: holdersByNoun(persons.characters),
  };
}

function holdersByNoun(persons: readonly Character[]): ReadonlyMap<string, readonly Character[]> {
  const holders = new Map<string, Character[]>();
  for (const person of persons)
    for (const noun of person.nouns) {
      const known = holders.get(noun);
      if (known === undefined) holders.set(noun, [person]);
      else known.push(person);
    }
  return holders;
}

/** Index of the first occurrence that starts at `offset` or after it. */
export function occurrenceAt(occurrences: readonly NamedOccurrence[], offset: number): number {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occurrences[middle] as NamedOccurrence).start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
