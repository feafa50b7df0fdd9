import type { ArticleWords, Word } from './article-words.ts';
import type { Occurrence } from './occurrences.ts';
import { SpellingIndex } from './spelling-index.ts';
import { isGivenName, isPeopleNoun } from './word-lists.ts';

/**
 * Completes a titled given name whose surname is printed without its capital ("Minister Ivan petrof") where the
 * article names the surname rightly elsewhere; without that, the word is taken for what it says.
 */
export function restoreMisprintedSurnames(
  words: ArticleWords,
  occurrences: readonly Occurrence[],
): readonly Occurrence[] {
  const candidates = occurrences.filter((occurrence) => lacksSurname(words, occurrence));
  if (candidates.length === 0) return occurrences;
  const surnames = new SpellingIndex<Occurrence>();
  const known = new Set<string>();
  for (const occurrence of occurrences) {
    const surname = occurrence.keys.at(-1) as string;
    if (occurrence.person <= 0 || occurrence.keys.length > 3 || known.has(surname)) continue;
    known.add(surname);
    surnames.add(surname, occurrence);
  }
  return occurrences.map((occurrence) => {
    if (!lacksSurname(words, occurrence)) return occurrence;
    const printed = words.get(occurrence.to + 1) as Word;
    const surname = surnames.near(printed.lower)[0];
    return surname === undefined ? occurrence : withSurname(occurrence, printed, surname);
  });
}

/** A titled given name alone, directly before a word in lower case that could be a surname. */
function lacksSurname(words: ArticleWords, occurrence: Occurrence): boolean {
  if (occurrence.keys.length !== 1 || !isGivenName(occurrence.keys[0] as string)) return false;
  const titled = occurrence.titled || isPeopleNoun(words.lower(occurrence.titleFrom - 1));
  const next = words.get(occurrence.to + 1);
  return titled && next !== undefined && next.kind === 'word' && !next.capital && next.lower.length >= 5;
}

function withSurname(given: Occurrence, printed: Word, surname: Occurrence): Occurrence {
  const key = surname.keys.at(-1) as string;
  const name = surname.name.slice(surname.name.lastIndexOf(' ') + 1);
  return {
    ...given,
    end: printed.end,
    to: given.to + 1,
    name: `${given.name} ${name}`,
    keys: [...given.keys, key],
    kind: 'person',
    person: given.person + 2,
    misprint: printed.text,
  };
}
