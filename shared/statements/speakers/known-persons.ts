import { type Character, newCharacter } from './character.ts';
import { genderOfGivenName } from './gender.ts';
import { agree, endsWith, within } from './name-agreement.ts';
import { REGNAL } from './name-reading.ts';
import type { Occurrence } from './occurrences.ts';
import { SpellingIndex } from './spelling-index.ts';
import { isGivenName, isPeopleNoun, REGIONS } from './word-lists.ts';

/** How many bearers of one word are told apart; more than any article names, and a bound for a hostile one. */
const MOST_BEARERS = 32;

/** "Princess Mara" is found as "Mara". */
function withoutRegnal(keys: readonly string[]): readonly string[] {
  return keys.length > 1 && REGNAL.has(keys[0] as string) ? keys.slice(1) : keys;
}

/** The persons met so far, found by any part of their names. */
export class KnownPersons {
  readonly all: Character[] = [];
  readonly #byWord = new Map<string, Character[]>();
  readonly #namedInFull = new Map<Character, number>();
  readonly #fullNames = new Map<Character, number>();
  readonly #met = new Map<Character, number>();
  readonly #surnames = new SpellingIndex<Character>();

  /** Starts a person for a full name, or lets the fuller form of a known person's name take over. */
  addFullName(occurrence: Occurrence): void {
    const known = this.byFullName(occurrence);
    const person = known ?? this.#start(occurrence);
    this.#fullNames.set(person, (this.#fullNames.get(person) ?? 0) + 1);
    if (known !== null && withoutRegnal(occurrence.keys).length > withoutRegnal(known.keys).length)
      this.#index(known, occurrence);
  }

  /** The person whose full name agrees: same surname and given name, or one name within the other. */
  byFullName(occurrence: Occurrence): Character | null {
    const keys = withoutRegnal(occurrence.keys);
    const surname = keys.at(-1) as string;
    for (const character of this.#bearers(surname)) if (agree(character.keys, keys)) return character;
    for (const character of this.#bearers(keys[0] as string))
      if (within(character.keys, keys) || within(keys, character.keys)) return character;
    const misprint = this.#surnames
      .near(surname)
      .find((one) => one.keys.length === keys.length && one.keys[0] === keys[0]);
    return misprint ?? null;
  }

  /** The person a part of whose name this is: the surname before any other part. */
  byPart(occurrence: Occurrence): Character | null {
    const { keys, kind, name } = occurrence;
    if (kind === 'title' || keys.length > 3 || (kind === 'place' && !REGIONS.has(name))) return null;
    const surname = this.#bearers(keys.at(-1) as string).filter((one) => endsWith(one.keys, keys));
    if (kind === 'place' || surname.length > 0) return this.#likeliest(surname);
    return this.#likeliest(this.#bearers(keys[0] as string).filter((one) => within(keys, one.keys)));
  }

  /** The person a name of one word belongs to, by a likely misprint if need be; a new person when there is none. */
  byLoneName(occurrence: Occurrence): Character {
    const known = this.byPart(occurrence) ?? this.#byMisprint(occurrence);
    return known ?? this.#start(occurrence);
  }

  noteNamedInFull(character: Character, occurrence: Occurrence): void {
    this.#namedInFull.set(character, occurrence.start);
    if (!character.keys.includes(occurrence.keys.at(-1) as string)) character.misprints.push(occurrence);
  }

  #bearers(word: string): readonly Character[] {
    return this.#byWord.get(word) ?? [];
  }

  #start(occurrence: Occurrence): Character {
    const character = newCharacter('person', occurrence.name, occurrence.keys);
    if (occurrence.keys.length > 1) character.gender += genderOfGivenName(occurrence.keys[0] as string);
    this.#met.set(character, this.all.length);
    this.all.push(character);
    this.#index(character, occurrence);
    return character;
  }

  #index(character: Character, occurrence: Occurrence): void {
    character.name = occurrence.name;
    character.keys = occurrence.keys;
    for (const key of occurrence.keys) {
      const bearers = this.#byWord.get(key);
      if (bearers === undefined) this.#byWord.set(key, [character]);
      else if (bearers.length < MOST_BEARERS && !bearers.includes(character)) bearers.push(character);
    }
    this.#surnames.add(occurrence.keys.at(-1) as string, character);
  }

  #byMisprint(occurrence: Occurrence): Character | null {
    const [word] = occurrence.keys;
    if (word === undefined || occurrence.keys.length > 1 || isGivenName(word) || isPeopleNoun(word))
      return null;
    const found = this.#likeliest(this.#surnames.near(occurrence.keys[0] as string));
    found?.misprints.push(occurrence);
    return found;
  }

  /** Of several who share a part of a name, the one named in full most often, of those the last so named. */
  #likeliest(bearers: readonly Character[]): Character | null {
    let best: Character | null = null;
    for (const bearer of bearers) if (best === null || this.#outranks(bearer, best)) best = bearer;
    return best;
  }

  #outranks(a: Character, b: Character): boolean {
    const byCount = (this.#fullNames.get(a) ?? 0) - (this.#fullNames.get(b) ?? 0);
    if (byCount !== 0) return byCount > 0;
    return (this.#met.get(a) ?? 0) < (this.#met.get(b) ?? 0);
  }
}
