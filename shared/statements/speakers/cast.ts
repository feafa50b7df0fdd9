import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { shortForms } from './acronyms.ts';
import { readWords, type Word } from './article-words.ts';
import { findBodies } from './bodies.ts';
import type { Character } from './character.ts';
import { restoreMisprintedSurnames } from './misprinted-surnames.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import { findPersons } from './persons.ts';

/** An occurrence of a name together with whom it names. */
export interface NamedOccurrence extends Occurrence {
  readonly character: Character;
}

/** Everyone and everything an article names, and where, in text order. */
export interface Cast {
  readonly text: string;
  readonly words: readonly Word[];
  readonly occurrences: readonly NamedOccurrence[];
  readonly characters: readonly Character[];
}

/** Reads the whole article for names, so that a surname can be known by a full name printed anywhere in it. */
export function readCast(article: Article, sentences: readonly Span[]): Cast {
  const words = readWords(article, sentences);
  const found = restoreMisprintedSurnames(words, findOccurrences(article, words));
  const persons = findPersons(words, found);
  const bodies = findBodies(found, new Set(persons.of.keys()), shortForms(article.text, words));
  const occurrences: NamedOccurrence[] = [];
  found.forEach((occurrence, index) => {
    const character = persons.of.get(index) ?? bodies.of.get(index);
    if (character !== undefined) occurrences.push({ ...occurrence, character });
  });
  return {
    text: article.text,
    words,
    occurrences,
    characters: [...persons.characters, ...bodies.characters],
  };
}

/** Index of the first word that ends after `offset`; the number of words where none does. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
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
