import type { Word } from './article-words.ts';
import type { Character } from './character.ts';
import { genderOfNoun } from './gender.ts';
import { KnownPersons } from './known-persons.ts';
import type { Occurrence } from './occurrences.ts';
import { isGivenName, isPeopleNoun, isPlaceWord, singular } from './word-lists.ts';

/** The persons of an article, and which of them each occurrence names (by its index). */
export interface Persons {
  readonly characters: readonly Character[];
  readonly of: ReadonlyMap<number, Character>;
}

/**
 * Groups the occurrences that name persons: full names first, then surnames, given names and titled names by the
 * full name they belong to. Two full names with one surname stay two people; a surname alone goes to the one who
 * was named in full last.
 */
export function findPersons(words: readonly Word[], occurrences: readonly Occurrence[]): Persons {
  const evidence = evidenceByName(occurrences);
  const known = new KnownPersons();
  for (const occurrence of occurrences) if (isFullName(occurrence, evidence)) known.addFullName(occurrence);
  const of = new Map<number, Character>();
  const lone: number[] = [];
  occurrences.forEach((occurrence, index) => {
    const full = isFullName(occurrence, evidence);
    const character = full ? known.byFullName(occurrence) : known.byPart(occurrence);
    if (character !== null) {
      if (full) known.noteNamedInFull(character, occurrence);
      of.set(index, character);
    } else if (isLoneName(occurrence, evidence)) lone.push(index);
  });
  for (const index of lone) of.set(index, known.byLoneName(occurrences[index] as Occurrence));
  for (const [index, character] of [...of].sort((a, b) => a[0] - b[0]))
    addOccurrence(character, occurrences[index] as Occurrence, words);
  return { characters: known.all.filter((character) => character.occurrences.length > 0), of };
}

function nameKey(occurrence: Occurrence): string {
  return occurrence.keys.join(' ');
}

function evidenceByName(occurrences: readonly Occurrence[]): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>();
  for (const occurrence of occurrences)
    evidence.set(nameKey(occurrence), (evidence.get(nameKey(occurrence)) ?? 0) + occurrence.person);
  return evidence;
}

function isFullName(occurrence: Occurrence, evidence: ReadonlyMap<string, number>): boolean {
  if (occurrence.keys.length < 2 || occurrence.keys.length > 6) return false;
  if (occurrence.kind === 'body' || occurrence.kind === 'place' || occurrence.kind === 'title') return false;
  return (evidence.get(nameKey(occurrence)) ?? 0) > 0;
}

/** A name of one word that a title, a noun or an apposition shows to be a person's, and no full name goes with. */
function isLoneName(occurrence: Occurrence, evidence: ReadonlyMap<string, number>): boolean {
  const { kind, keys, openingOnly } = occurrence;
  if (keys.length > 2 || kind === 'title' || kind === 'place' || kind === 'body') return false;
  const total = evidence.get(nameKey(occurrence)) ?? 0;
  const given = isGivenName(keys[0] as string) && !isPlaceWord(occurrence.name);
  return total >= 3 || (given && (total > 0 || (total === 0 && !openingOnly)));
}

/** Adds an occurrence to its person with what the words before it tell: offices, kin, sex. */
function addOccurrence(character: Character, occurrence: Occurrence, words: readonly Word[]): void {
  character.occurrences.push(occurrence);
  for (let at = occurrence.titleFrom; at < occurrence.from; at += 1) noteNoun(character, words[at] as Word);
  for (let at = occurrence.titleFrom - 1, back = 0; at >= 0 && back < 5; at -= 1, back += 1) {
    const word = words[at] as Word;
    if (word.kind !== 'word' || word.possessive || word.sentence !== occurrence.sentence) break;
    if (back === 0 && !isPeopleNoun(word.lower)) break;
    noteNoun(character, word);
  }
}

function noteNoun(character: Character, word: Word): void {
  character.gender += genderOfNoun(word.lower);
  if (isPeopleNoun(word.lower)) character.nouns.add(singular(word.lower));
}
