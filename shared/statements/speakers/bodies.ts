import { acronymLetters, initialsOf, type ShortForm } from './acronyms.ts';
import type { ArticleWords } from './article-words.ts';
import { type Character, newCharacter } from './character.ts';
import { endsWith, startsWith } from './name-agreement.ts';
import type { Occurrence } from './occurrences.ts';
import {
  ABBREVIATED_PLACES,
  BODY_HEADS,
  COUNTRIES,
  DOCUMENTS,
  GENERIC_BODIES,
  isPeopleNoun,
  isPlaceWord,
  KINDS_OF_PLACE,
  MODIFIERS,
  OUTLETS,
  PREPOSITIONS,
  singular,
  wordsOf,
} from './word-lists.ts';

/** The bodies and places of an article, and which of them each occurrence names (by its index). */
export interface Bodies {
  readonly characters: readonly Character[];
  readonly of: ReadonlyMap<number, Character>;
}

/**
 * Groups the occurrences that name no person: by name, by the short forms the article defines or whose letters fit
 * a longer name, by the country an abbreviation stands for, and short names by the longer ones they begin or end.
 */
export function findBodies(
  occurrences: readonly Occurrence[],
  taken: ReadonlySet<number>,
  forms: readonly ShortForm[],
  words: ArticleWords,
): Bodies {
  const free = occurrences.map((_, index) => index).filter((index) => !taken.has(index));
  const named = free.filter((index) => isBody(occurrences[index] as Occurrence));
  const known = new KnownBodies(forms);
  for (const index of named) known.add(occurrences[index] as Occurrence);
  known.linkShortNames();
  const of = new Map<number, Character>();
  for (const index of named) {
    const occurrence = occurrences[index] as Occurrence;
    const character = known.find(occurrence);
    character.occurrences.push(occurrence);
    noteKind(character, occurrence, words);
    of.set(index, character);
  }
  return { characters: [...new Set(of.values())], of };
}

/** Notes what the article calls a body in passing: "retailer Tesco", "the city of Perth", "Znak.com, a news site,". */
function noteKind(character: Character, { titleFrom, to }: Occurrence, words: ArticleWords): void {
  const before = words.get(titleFrom - 1);
  const noun = before?.lower === 'of' ? words.get(titleFrom - 2) : before;
  if (noun !== undefined && noun.kind === 'word' && isKind(noun.lower)) character.nouns.add(noun.lower);
  const after = words.lower(to + 1);
  if (isKind(after) && words.get(to + 2)?.kind !== 'word') character.nouns.add(after);
  if (words.lower(to + 1) !== ',' || !ARTICLES.has(words.lower(to + 2))) return;
  for (let at = to + 3; at < to + 9; at += 1) {
    const word = words.get(at);
    if (word === undefined || word.kind === 'mark' || PREPOSITIONS.has(word.lower)) return;
    const ends = words.get(at + 1)?.kind !== 'word' || PREPOSITIONS.has(words.lower(at + 1));
    if (ends && isKind(word.lower)) character.nouns.add(word.lower);
  }
}

function isKind(lower: string): boolean {
  return (GENERIC_BODIES.has(lower) && !GOVERNMENTS.has(lower)) || KINDS_OF_PLACE.has(lower);
}

function isBody(occurrence: Occurrence): boolean {
  if (occurrence.kind === 'title' || occurrence.name.length < 2) return false;
  const key = occurrence.keys[0] as string;
  return !(occurrence.kind === 'unknown' && occurrence.openingOnly && isCommonWord(key));
}

/** A word of the language that opens a sentence ("Residents", "Initial", "State") rather than a name. */
function isCommonWord(lower: string): boolean {
  const one = singular(lower);
  if (MODIFIERS.has(lower) || isPeopleNoun(lower) || DOCUMENTS.has(lower)) return true;
  return GENERIC_BODIES.has(one) || BODY_HEADS.has(lower) || lower.endsWith('ly');
}

class KnownBodies {
  readonly #byName = new Map<string, Character>();
  readonly #byWord = new Map<string, Character[]>();
  /** The first name that has these for the initials of its words: whom an acronym may stand for. */
  readonly #byInitials = new Map<string, Character>();
  readonly #introduced = new Map<Character, number>();

  constructor(forms: readonly ShortForm[]) {
    for (const form of forms) {
      const keys = form.name.toLowerCase().replaceAll('.', '').split(' ');
      const known = this.#byName.get(keys.join(' ')) ?? this.#start(form.name, keys, 'body');
      this.#byName.set(form.short.toLowerCase().replaceAll('.', ''), known);
    }
  }

  add(occurrence: Occurrence): void {
    const keys = bodyKeys(occurrence);
    const key = keys.join(' ');
    if (this.#byName.has(key)) return;
    const whole = ABBREVIATED_PLACES.get(occurrence.name);
    if (whole !== undefined && COUNTRIES.has(whole)) {
      const wholeKeys = whole.toLowerCase().split(' ');
      const known = this.#byName.get(wholeKeys.join(' ')) ?? this.#start(whole, wholeKeys, 'place');
      this.#byName.set(key, known);
    } else this.#start(occurrence.name, keys, isPlaceWord(occurrence.name) ? 'place' : 'body');
  }

  /** Lets acronyms and parts of names stand for the one longer name of the article that they fit. */
  linkShortNames(): void {
    for (const [key, character] of this.#byName) {
      if (character.kind === 'place' || character.keys.join(' ') !== key) continue;
      const longer = this.#longerName(character);
      if (longer !== null) this.#byName.set(key, longer);
    }
  }

  find(occurrence: Occurrence): Character {
    const keys = bodyKeys(occurrence);
    return this.#byName.get(keys.join(' ')) ?? this.#start(occurrence.name, keys, 'body');
  }

  #longerName(character: Character): Character | null {
    const { keys, name } = character;
    const first = keys[0] as string;
    for (const other of this.#bearers(first))
      if (other.keys.length > keys.length && startsWith(other.keys, keys) && this.#shortens(character, other))
        return other;
    if (keys.length > 1 || (BODY_HEADS.has(first) && !GENERIC_BODIES.has(first))) {
      for (const other of this.#bearers(keys.at(-1) as string))
        if (other.keys.length > keys.length && endsWith(other.keys, keys)) return other;
      return keys.at(-1) === 'department' ? this.#departmentOf(keys) : null;
    }
    return this.#byInitials.get(acronymLetters(name)) ?? null;
  }

  /** Whether the shorter name is the longer one's: introduced after it, or less by nothing but "Company" and the like. */
  #shortens(shorter: Character, longer: Character): boolean {
    if (longer.kind !== 'body') return false;
    const rest = longer.keys.slice(shorter.keys.length);
    if (rest.every((key) => COMPANY_WORDS.has(key))) return true;
    const short = shorter.name;
    if (short === short.toUpperCase())
      return OUTLETS.has(shorter.keys[0] as string) && rest.join() === 'news';
    return (this.#introduced.get(longer) ?? 0) < (this.#introduced.get(shorter) ?? 0);
  }

  /** "Department of the Treasury" for "Treasury Department". */
  #departmentOf(keys: readonly string[]): Character | null {
    const field = keys.slice(0, -1);
    const bearers = this.#bearers(field.at(-1) as string);
    return bearers.find((other) => endsWith(other.keys, ['department', 'of', ...field])) ?? null;
  }

  #bearers(word: string): readonly Character[] {
    return this.#byWord.get(word) ?? [];
  }

  #start(name: string, keys: readonly string[], kind: 'body' | 'place'): Character {
    const character = newCharacter(kind, name.replace(/^the /i, ''), keys);
    this.#byName.set(keys.join(' '), character);
    this.#introduced.set(character, this.#introduced.size);
    for (const initials of initialsOf(keys))
      if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, character);
    for (const word of new Set([keys[0] as string, keys.at(-1) as string])) {
      const bearers = this.#byWord.get(word);
      if (bearers === undefined) this.#byWord.set(word, [character]);
      else if (bearers.length < MOST_BEARERS) bearers.push(character);
    }
    return character;
  }
}

/** Countries' abbreviations as name parts: "US Navy" is the "United States Navy". */
const ABBREVIATED: ReadonlyMap<string, readonly string[]> = new Map([
  ['us', ['united', 'states']],
  ['uk', ['united', 'kingdom']],
]);

/** "The government of Oman" is not Oman's other name. */
const GOVERNMENTS = new Set(['government', 'administration', 'regime', 'parliament', 'kingdom', 'people']);

const ARTICLES = new Set(['a', 'an', 'the']);

/** What a company's full name adds to its short one. */
const COMPANY_WORDS = wordsOf([
  'company inc corp corporation co group holdings limited ltd plc motor motors magazine airlines airways',
]);

/** How many names under one word are compared; more than any article has, and a bound for a hostile one. */
const MOST_BEARERS = 64;

function bodyKeys(occurrence: Occurrence): readonly string[] {
  const { keys } = occurrence;
  const bare = keys.length > 1 && keys[0] === 'the' ? keys.slice(1) : keys;
  const whole = bare.length > 1 ? ABBREVIATED.get(bare[0] as string) : undefined;
  return whole === undefined ? bare : [...whole, ...bare.slice(1)];
}
