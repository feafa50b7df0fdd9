import type { Span } from '../../article/span.ts';
import type { Word } from './article-words.ts';
import { authorOf } from './authors.ts';
import type { Cast, NamedOccurrence } from './cast.ts';
import { splitSeveral } from './coordination.ts';
import { describe, headOf } from './describe.ts';
import type { Mention } from './mention.ts';
import { occurrencesIn, type Phrase, phraseOf, segmentsOf } from './phrases.ts';
import { possessiveClass, pronounClass } from './pronoun-words.ts';
import { roleFor } from './role-text.ts';
import { GENERIC_BODIES, isPeopleNoun, PREPOSITIONS, singular } from './word-lists.ts';

/** Reads the noun phrase at a cue: what it refers with. Null where the span holds no word. */
export function readMention(cast: Cast, span: Span): Mention | null {
  const phrase = phraseOf(cast, span);
  return phrase === null ? null : readPhrase(cast, phrase);
}

function readPhrase(cast: Cast, phrase: Phrase): Mention | null {
  const first = cast.words[phrase.from] as Word;
  const pronoun = pronounClass(first.lower);
  if (
    pronoun !== null &&
    (phrase.from === phrase.to || pronounClass(cast.words[phrase.to]?.lower ?? '') !== null)
  )
    return { form: 'pronoun', pronoun, owned: null };
  const segments = segmentsOf(cast, phrase);
  const main = segments[0];
  if (main === undefined) return null;
  const person = personOf(cast, segments);
  if (person !== null)
    return { form: 'name', character: person.character, role: roleFor(cast, segments, person) };
  const several = splitSeveral(cast, segments);
  if (several !== null) {
    const parts = several.map((part) => readPhrase(cast, part)).filter((part) => part !== null);
    if (parts.length > 1) return { form: 'several', parts };
  }
  return readThing(cast, segments, main);
}

/** A phrase without a person's name: a body, a text by its author, something owned, or a description. */
function readThing(cast: Cast, segments: readonly Phrase[], main: Phrase): Mention {
  const author = authorOf(cast, main);
  if (author !== null)
    return author.length === 1 ? named(author[0] as NamedOccurrence) : severalNamed(author);
  const body = bodyOf(cast, segments, main);
  if (body !== null) return named(body);
  const owner = possessiveClass((cast.words[main.from] as Word).lower);
  if (owner !== null && main.to > main.from) {
    const owned = describe(cast, { from: main.from + 1, to: main.to });
    return { form: 'pronoun', pronoun: owner, owned: owned.document ? null : owned };
  }
  return describe(cast, main);
}

function named(occurrence: NamedOccurrence): Mention {
  return { form: 'name', character: occurrence.character, role: null };
}

function severalNamed(occurrences: readonly NamedOccurrence[]): Mention {
  return { form: 'several', parts: occurrences.map(named) };
}

/** The person the phrase is about: named in its first part, or in the next one where the first is an office. */
function personOf(cast: Cast, segments: readonly Phrase[]): NamedOccurrence | null {
  const main = segments[0] as Phrase;
  const inMain = headPerson(cast, main);
  if (inMain !== null) return inMain;
  if (!describesPerson(cast, main)) return null;
  for (const segment of segments.slice(1, 3)) {
    const person = headPerson(cast, segment);
    if (person !== null && person.titleFrom - segment.from <= 4 && person.to === segment.to) return person;
  }
  return null;
}

function describesPerson(cast: Cast, segment: Phrase): boolean {
  const head = headOf(cast, segment);
  return head !== null && isPeopleNoun(singular((cast.words[head] as Word).lower));
}

/** The person a phrase names as its head: not an owner, not the object of a preposition. */
function headPerson(cast: Cast, segment: Phrase): NamedOccurrence | null {
  for (const occurrence of occurrencesIn(cast, segment)) {
    if (occurrence.character.kind !== 'person') continue;
    if (occurrence.possessive && occurrence.to < segment.to) continue;
    if (!isObject(cast, segment, occurrence)) return occurrence;
  }
  return null;
}

/**
 * Whether a preposition governs the name. In "speaker of the parliament Ann Lee" the preposition has "the parliament"
 * for its object and the name is free; in "an aide to Minister Ann Lee" the title belongs to the name.
 */
function isObject(cast: Cast, segment: Phrase, occurrence: NamedOccurrence): boolean {
  let preposition = -1;
  for (let at = segment.from; at < occurrence.from; at += 1)
    if (PREPOSITIONS.has((cast.words[at] as Word).lower) && !insideName(cast, segment, at)) {
      preposition = at;
      break;
    }
  if (preposition < 0) return false;
  let own = occurrence.from;
  while (own - 1 > preposition && belongsToName(cast.words[own - 1] as Word, occurrence, own - 1)) own -= 1;
  return own - 1 === preposition;
}

function belongsToName(word: Word, occurrence: NamedOccurrence, at: number): boolean {
  if (word.possessive) return true;
  if (at >= occurrence.titleFrom && isPeopleNoun(word.lower)) return true;
  return (
    isPeopleNoun(word.lower) ||
    ['the', 'a', 'an', 'former', 'then', 'deputy', 'prime', 'vice'].includes(word.lower)
  );
}

function insideName(cast: Cast, segment: Phrase, at: number): boolean {
  return occurrencesIn(cast, segment).some((occurrence) => occurrence.from < at && at < occurrence.to);
}

/** The body or place that is the phrase's head, or that names what a general noun before the comma announces. */
function bodyOf(cast: Cast, segments: readonly Phrase[], main: Phrase): NamedOccurrence | null {
  const head = headOf(cast, main);
  if (head === null) return null;
  const names = occurrencesIn(cast, main);
  const body = names.find((name) => name.from <= head && head <= name.to && !name.possessive);
  if (body !== undefined) return onlyOpens(body) ? null : body;
  const next = segments[1];
  if (next === undefined || !GENERIC_BODIES.has(singular((cast.words[head] as Word).lower))) return null;
  const name = occurrencesIn(cast, next)[0];
  const whole = name !== undefined && name.to === next.to && name.from - next.from <= 1;
  return whole ? name : null;
}

/** A common noun that has its capital only from opening the sentence: "Police said", "Residents fear". */
function onlyOpens(occurrence: NamedOccurrence): boolean {
  const { character } = occurrence;
  if (character.kind === 'place' || occurrence.kind === 'body' || occurrence.to > occurrence.from)
    return false;
  return character.kind === 'body' && character.occurrences.every((one) => one.openingOnly);
}
