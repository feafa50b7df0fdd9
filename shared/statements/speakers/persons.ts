import type { ArticleWords, Word } from './article-words.ts';
import type { Character } from './character.ts';
import { genderOfNoun } from './gender.ts';
import { KnownPersons } from './known-persons.ts';
import { REGNAL } from './name-reading.ts';
import type { Occurrence } from './occurrences.ts';
import { isGivenName, isPeopleNoun, isPlaceWord, MODIFIERS, singular } from './word-lists.ts';

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
export function findPersons(words: ArticleWords, occurrences: readonly Occurrence[]): Persons {
  const evidence = evidenceByName(occurrences);
  const known = new KnownPersons();
  for (const occurrence of occurrences) if (isFullName(occurrence, evidence)) known.addFullName(occurrence);
  const of = new Map<number, Character>();
  const lone: number[] = [];
  const bodies = new Set(
    occurrences.filter(({ kind }) => kind === 'body').map(({ keys }) => keys[0] as string),
  );
  occurrences.forEach((occurrence, index) => {
    const full = isFullName(occurrence, evidence);
    const character = full ? known.byFullName(occurrence) : known.byPart(occurrence);
    if (character !== null) {
      if (full) known.noteNamedInFull(character, occurrence);
      of.set(index, character);
    } else if (isLoneName(occurrence, evidence, bodies)) lone.push(index);
  });
  for (const index of lone) of.set(index, known.byLoneName(occurrences[index] as Occurrence));
  for (const [index, character] of [...of].sort((a, b) => a[0] - b[0]))
    addOccurrence(character, occurrences[index] as Occurrence, words);
  const characters = known.all.filter((character) => character.occurrences.length > 0);
  for (const character of characters) character.name = fullestUsual(character);
  return { characters, of };
}

/** The full name by which the article calls a person most often; the longer of two equally frequent ones. */
function fullestUsual({ name, occurrences }: Character): string {
  const counts = new Map<string, number>();
  for (const { keys, name: printed } of occurrences)
    if (keys.length > 1 && !REGNAL.has(keys[0] as string))
      counts.set(printed, (counts.get(printed) ?? 0) + 1);
  let best = name;
  let most = 0;
  for (const [printed, count] of counts)
    if (count > most || (count === most && printed.length > best.length)) {
      best = printed;
      most = count;
    }
  return best;
}

function nameKey(occurrence: Occurrence): string {
  return occurrence.keys.join(' ');
}

function evidenceByName(occurrences: readonly Occurrence[]): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>();
  const alone = new Set<string>();
  const titled = new Set<string>();
  for (const { kind, keys, openingOnly, person } of occurrences) {
    if (keys.length > 1) continue;
    if (kind === 'unknown' && !openingOnly && person >= 0) alone.add(keys[0] as string);
    if (kind === 'person' && person > 0) titled.add(keys[0] as string);
  }
  for (const occurrence of occurrences) {
    const key = nameKey(occurrence);
    const known = evidence.get(key);
    evidence.set(key, (known ?? aloneEvidence(occurrence, alone, titled)) + occurrence.person);
  }
  return evidence;
}

/** A name part of which also stands alone ("Mara Quill ... Quill", "Minister Quill") is more likely a person's. */
function aloneEvidence(
  { keys, kind }: Occurrence,
  alone: ReadonlySet<string>,
  titled: ReadonlySet<string>,
): number {
  if (kind !== 'unknown' || keys.length < 2 || keys.length > 4) return 0;
  if (titled.has(keys[0] as string) || titled.has(keys.at(-1) as string)) return 2;
  return keys.length === 2 && alone.has(keys[1] as string) ? 2 : 0;
}

function isFullName(occurrence: Occurrence, evidence: ReadonlyMap<string, number>): boolean {
  if (occurrence.keys.length < 2 || occurrence.keys.length > 6) return false;
  if (occurrence.kind === 'body' || occurrence.kind === 'place' || occurrence.kind === 'title') return false;
  return (evidence.get(nameKey(occurrence)) ?? 0) > 0;
}

/** A name of one word that a title, a noun or an apposition shows to be a person's, and no full name goes with. */
function isLoneName(
  occurrence: Occurrence,
  evidence: ReadonlyMap<string, number>,
  bodies: ReadonlySet<string>,
): boolean {
  const { kind, keys, openingOnly } = occurrence;
  if (keys.length > 2 || kind === 'title' || kind === 'place' || kind === 'body') return false;
  if (MODIFIERS.has(keys[0] as string) || PARTIES.has(keys[0] as string)) return false;
  const total = evidence.get(nameKey(occurrence)) ?? 0;
  const given =
    isGivenName(keys[0] as string) && !isPlaceWord(occurrence.name) && !bodies.has(keys[0] as string);
  return (
    total >= 3 ||
    (given && (total > 0 || (total === 0 && !(openingOnly && ALSO_WORDS.has(keys[0] as string)))))
  );
}

/** Members of parties, who are many. */
const PARTIES = new Set([
  'democrat',
  'democrats',
  'republicans',
  'tories',
  'liberals',
  'conservatives',
  'greens',
]);

/** Given names that are common words too: opening a sentence, they are the word. */
const ALSO_WORDS = new Set(
  'will mark faith may grant christian art bill rob sue pat drew hope joy grace rose dawn summer april june august chance chase dean miles rich ray max can long young guy major price page'.split(
    ' ',
  ),
);

/** Adds an occurrence to its person with what the words before it tell: offices, kin, sex. */
function addOccurrence(character: Character, occurrence: Occurrence, words: ArticleWords): void {
  character.occurrences.push(occurrence);
  for (let at = occurrence.titleFrom; at < occurrence.from; at += 1)
    noteNoun(character, words.get(at) as Word, words.get(at - 1));
  for (let at = occurrence.titleFrom - 1, back = 0; at >= 0 && back < 5; at -= 1, back += 1) {
    const word = words.get(at) as Word;
    if (word.kind !== 'word' || word.possessive || word.sentence !== occurrence.sentence) break;
    if (back === 0 && !isPeopleNoun(word.lower)) break;
    noteNoun(character, word, words.get(at - 1));
  }
}

/** Notes one word of a title; "deputy governor" does not make its holder "the governor". */
function noteNoun(character: Character, word: Word, before: Word | undefined): void {
  character.gender += genderOfNoun(word.lower);
  if (LESSER.has(before?.lower ?? '')) return;
  character.nouns.add(isPeopleNoun(word.lower) ? singular(word.lower) : word.lower);
}

const LESSER = new Set(['deputy', 'vice', 'assistant', 'under', 'shadow']);
