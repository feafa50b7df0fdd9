import type { Word } from './article-words.ts';
import type { Cast, NamedOccurrence } from './cast.ts';
import { headOf } from './describe.ts';
import { insideName, occurrencesIn, type Phrase } from './phrases.ts';
import {
  BODY_HEADS,
  DETERMINERS,
  DOCUMENTS,
  GENERIC_BODIES,
  isPeopleNoun,
  PREPOSITIONS,
  singular,
} from './word-lists.ts';

/** The person the phrase is about: named in its first part, or in the next one where the first is an office. */
export function personOf(cast: Cast, segments: readonly Phrase[]): NamedOccurrence | null {
  const main = segments[0] as Phrase;
  const inMain = headPerson(cast, main);
  if (inMain !== null) return inMain;
  if (!describesPerson(cast, main)) return null;
  for (const segment of segments.slice(1, 3)) {
    const person = headPerson(cast, segment);
    if (person !== null && person.titleFrom - segment.from <= 8 && endsWithin(cast, segment, person))
      return person;
  }
  return null;
}

/** Whether a segment is about a person without a name: an office or kin in the singular, or "one of" several. */
function describesPerson(cast: Cast, segment: Phrase): boolean {
  const head = headOf(cast, segment);
  if (head === null) return false;
  const lower = cast.words.lower(head);
  const plural = singular(lower) !== lower && cast.words.lower(segment.from) !== 'one';
  return !plural && isPeopleNoun(singular(lower).replace(/^.*-/, ''));
}

/** Whether nothing follows the name in its segment but where the person belongs. */
function endsWithin(cast: Cast, segment: Phrase, person: NamedOccurrence): boolean {
  return person.to === segment.to || PREPOSITIONS.has(cast.words.lower(person.to + 1));
}

/** The person a phrase names as its head: not an owner, not the object of a preposition. */
function headPerson(cast: Cast, segment: Phrase): NamedOccurrence | null {
  const introduced = introducedPerson(cast, segment);
  if (introduced !== null) return introduced;
  let objectEnd = -1;
  for (const occurrence of occurrencesIn(cast, segment)) {
    if (occurrence.character.kind !== 'person' || isBracketed(cast, segment, occurrence.from)) continue;
    if (occurrence.to < segment.to && (occurrence.possessive || isModifier(cast, occurrence.to + 1)))
      continue;
    const joined = occurrence.titleFrom === objectEnd + 2 && cast.words.lower(objectEnd + 1) === 'and';
    if (!joined && !isObject(cast, segment, occurrence)) return occurrence;
    objectEnd = occurrence.to;
  }
  return null;
}

/** "Quill's biographer Mara Lind", "the Quill Hour writer and performer Mara Lind": the name after the last office. */
function introducedPerson(cast: Cast, segment: Phrase): NamedOccurrence | null {
  const last = occurrencesIn(cast, segment).at(-1);
  if (last === undefined || last.to !== segment.to || last.character.kind !== 'person') return null;
  const before = last.titleFrom - 1;
  if (before <= segment.from || last.possessive || !isPeopleNoun(cast.words.lower(before))) return null;
  return isObject(cast, segment, last) ? null : last;
}

/** Whether a word stands inside brackets that its segment opens. */
function isBracketed(cast: Cast, segment: Phrase, at: number): boolean {
  for (let before = at - 1; before >= segment.from; before -= 1) {
    if (cast.words.lower(before) === ')') return false;
    if (cast.words.lower(before) === '(') return true;
  }
  return false;
}

/** Whether the word after a name is a noun that the name only modifies: "the Quill campaign", "a Quill adviser". */
function isModifier(cast: Cast, next: number): boolean {
  const { kind, capital, lower } = cast.words.get(next) as Word;
  if (kind !== 'word' || capital) return false;
  const one = singular(lower);
  return isPeopleNoun(lower) || GENERIC_BODIES.has(one) || BODY_HEADS.has(one) || DOCUMENTS.has(lower);
}

/**
 * Whether a preposition governs the name. In "speaker of the parliament Ann Lee" the preposition has "the parliament"
 * for its object and the name is free; in "an aide to Minister Ann Lee" the title belongs to the name.
 */
function isObject(cast: Cast, segment: Phrase, occurrence: NamedOccurrence): boolean {
  let preposition = -1;
  for (let at = segment.from; at < occurrence.from; at += 1)
    if (PREPOSITIONS.has(cast.words.lower(at)) && !insideName(cast, segment, at)) {
      preposition = at;
      break;
    }
  if (preposition < 0) return false;
  if (isOfOffice(cast, preposition, occurrence)) return true;
  let own = occurrence.from;
  while (own - 1 > preposition && belongsToName(cast.words.get(own - 1) as Word, occurrence, own - 1))
    own -= 1;
  return own - 1 === preposition;
}

/** "allies of party leader Ann Lee": nothing but her office stands between the preposition and the name. */
function isOfOffice(cast: Cast, preposition: number, { titleFrom }: NamedOccurrence): boolean {
  if (!isPeopleNoun(cast.words.lower(titleFrom - 1))) return false;
  for (let at = preposition + 1; at < titleFrom; at += 1) {
    const { kind, capital, lower } = cast.words.get(at) as Word;
    if (kind !== 'word' || capital || DETERMINERS.has(lower)) return false;
  }
  return true;
}

function belongsToName(word: Word, occurrence: NamedOccurrence, at: number): boolean {
  if (word.possessive) return true;
  if (at >= occurrence.titleFrom && isPeopleNoun(word.lower)) return true;
  return (
    isPeopleNoun(word.lower) ||
    ['the', 'a', 'an', 'former', 'then', 'deputy', 'prime', 'vice'].includes(word.lower)
  );
}
