import type { Word } from './article-words.ts';
import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import type { Occurrence } from './occurrences.ts';
import type { Phrase } from './phrases.ts';
import { roleText } from './role-text.ts';
import {
  COUNTRY_OF_ADJECTIVE,
  DETERMINERS,
  isPeopleNoun,
  isPlaceWord,
  MODIFIERS,
  PREPOSITIONS,
  wordsOf,
} from './word-lists.ts';

/** How many of a person's names are looked at for a role; it stands at one of the first. */
const LOOKED_AT = 12;
/** How far an office may stand from the comma that opens an apposition, in words. */
const REACH = 8;
const CLAUSE = wordsOf(['who whose which that where when and but as']);

/**
 * The role that the article prints with a person's name, inside a statement or not: in front of the name
 * ("Russian Deputy Foreign Minister") or in apposition after it; the first found. Null where there is none.
 */
export function printedRole(cast: Cast, character: Character): string | null {
  if (character.kind !== 'person') return null;
  for (const occurrence of character.occurrences.slice(0, LOOKED_AT)) {
    const role = roleBefore(cast, occurrence) ?? roleAfter(cast, occurrence);
    if (role !== null) return role;
  }
  return null;
}

function roleBefore(cast: Cast, { titleFrom, from }: Occurrence): string | null {
  let start = titleFrom;
  const { sentence } = cast.words.get(from) as Word;
  while (start > 0 && belongsToRole(cast.words.get(start - 1) as Word, sentence)) start -= 1;
  return start === from ? null : roleText(cast, { from: start, to: from - 1 });
}

function belongsToRole(word: Word, sentence: number): boolean {
  if (word.kind !== 'word' || word.possessive || word.sentence !== sentence) return false;
  if (DETERMINERS.has(word.lower) || PREPOSITIONS.has(word.lower)) return false;
  const proper = COUNTRY_OF_ADJECTIVE.has(word.text) || isPlaceWord(word.text) || word.capital;
  return (proper && !word.opens) || isPeopleNoun(word.lower) || MODIFIERS.has(word.lower);
}

function roleAfter(cast: Cast, { to }: Occurrence): string | null {
  if (cast.words.lower(to + 1) !== ',') return null;
  const apposition = appositionFrom(cast, to + 2);
  return apposition === null ? null : roleText(cast, apposition);
}

/** The words from one comma to the next mark or clause, when an office stands early among them. */
function appositionFrom(cast: Cast, from: number): Phrase | null {
  let at = from;
  let office = false;
  for (; at < from + 16; at += 1) {
    const word = cast.words.get(at);
    if (word === undefined) return null;
    if (word.kind === 'mark' || CLAUSE.has(word.lower)) break;
    if (!office && (at >= from + REACH || PREPOSITIONS.has(word.lower))) return null;
    office ||= isPeopleNoun(word.lower);
  }
  return office && cast.words.get(at)?.kind === 'mark' ? { from, to: at - 1 } : null;
}
