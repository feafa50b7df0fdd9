import type { Character } from './character.ts';
import type { Discourse, Place, Turn } from './discourse.ts';
import type { Description } from './mention.ts';
import { rankCandidates } from './salience.ts';
import type { Voice } from './voice.ts';
import {
  ANY_BODY,
  COUNTRY_OF_ADJECTIVE,
  GENERIC_BODIES,
  isPeopleNoun,
  KINDS_OF_PLACE,
  MODIFIERS,
  OFFICES,
  singular,
  wordsOf,
} from './word-lists.ts';

/** Texts that carry the words of whoever spoke last: "the statement said". */
const WORDS_OF_A_SPEAKER = wordsOf([
  'statement tweet post letter message email memo remark comment release announcement advisory bulletin warning update note',
]);
/** Nouns under which the same unnamed group goes on speaking. */
const RESEARCHERS = wordsOf(['researcher scientist author team academic expert']);
/** Offices that go by two nouns. */
const SAME_OFFICE: Readonly<Record<string, string>> = { minister: 'secretary', secretary: 'minister' };
/** Words before an office that tell it from no other. */
const NEUTRAL = wordsOf(['new current then former incumbent outgoing local late first own']);
const LINKS = wordsOf(['of for on and in']);

/** The voice a description means, when it means one the article has named or heard before; else one of its own. */
export function resolveDescription(discourse: Discourse, description: Description, place: Place): Voice {
  const found = description.definite ? knownVoice(discourse, description, place) : null;
  if (found !== null) return found;
  const { owner } = description;
  const member = owner === null ? membersOf(description) : null;
  if (member !== null) return discourse.voices.ofDescription(description, member);
  const name = owner === null ? description.text : ownedName(owner, description);
  return discourse.voices.ofDescription(description, name);
}

/** "Associates of Quill" under the name that "Quill's associates" have. */
function membersOf({ of: person, text }: Description): string | null {
  if (person === null) return null;
  return possessiveName(person.name, text.slice(0, text.search(/ of /)));
}

/** The description under its owner's full name; a place that owns is part of the description as it stands. */
function ownedName(owner: Character, description: Description): string {
  const at = description.text.search(/['’]s? /u);
  if (at < 0 || owner.kind === 'place') return description.text;
  return possessiveName(owner.name, description.text.slice(at).replace(/^['’]s? /u, ''));
}

/** "Ann Lee" and "lawyer" to "Ann Lee's lawyer"; "shopkeepers" and "association" to "shopkeepers' association". */
export function possessiveName(owner: string, owned: string): string {
  return `${owner}${PLURAL.test(owner) ? "'" : "'s"} ${owned}`;
}

/** Ends with a common noun in the plural; a name takes its "s" ("Ann Jones's lawyer"). */
const PLURAL = /(?:^| )\p{Ll}*[^s\P{Ll}]s$/u;

function knownVoice(discourse: Discourse, description: Description, place: Place): Voice | null {
  const { voices } = discourse;
  const together = PAIRS.has(description.head) ? lastSeveral(discourse, description) : null;
  if (together !== null) return together;
  if (description.document && !GENERIC_BODIES.has(description.head))
    return documentVoice(discourse, description);
  if (!description.plural && isPeopleNoun(description.head)) {
    const person = holderOf(discourse, description, place);
    if (person !== null) return voices.ofCharacter(person);
  }
  const one = !description.plural || description.head === 'police';
  if (isBodyNoun(description.head) && description.owner === null && one) {
    const body = bodyCalled(discourse, description, place);
    if (body !== null) return voices.ofCharacter(body);
  }
  return sameUnnamed(discourse, description);
}

function isBodyNoun(head: string): boolean {
  return GENERIC_BODIES.has(head) || KINDS_OF_PLACE.has(head);
}

/** Whoever wrote the text of that noun before, or whose words it must carry because they spoke last. */
function documentVoice(discourse: Discourse, { head, qualifiers, plural }: Description): Voice | null {
  if (qualifiers.length > 0) return null;
  const author = discourse.authors.get(head);
  if (author !== undefined) return author;
  const ofSpeaker = WORDS_OF_A_SPEAKER.has(head) && !plural;
  return ofSpeaker ? (discourse.turns.at(-1)?.voice ?? null) : null;
}

/** The person whose titles and appositions hold the noun, no other office or nationality against it. */
function holderOf(discourse: Discourse, description: Description, place: Place): Character | null {
  const holds = (character: Character): boolean => isHolder(character, description);
  const before = rankCandidates(discourse, place, holds)[0];
  if (before !== undefined) return before;
  if (!OFFICES.has(description.head)) return null;
  return onlyOne(discourse.cast.holders, description, holds);
}

/** The one person of the whole article who holds the office, also under its other noun; null for none or several. */
function onlyOne(
  holders: ReadonlyMap<string, readonly Character[]>,
  { head }: Description,
  holds: (character: Character) => boolean,
): Character | null {
  let only: Character | null = null;
  for (const noun of [head, SAME_OFFICE[head] ?? head])
    for (const character of holders.get(noun) ?? []) {
      if (character === only || !holds(character)) continue;
      if (only !== null) return null;
      only = character;
    }
  return only;
}

function isHolder(character: Character, { head, qualifiers, narrowed }: Description): boolean {
  if (character.kind !== 'person' || narrowed) return false;
  const { nouns } = character;
  const other = SAME_OFFICE[head];
  if (!nouns.has(head) && (other === undefined || !nouns.has(other) || qualifiers.length === 0)) return false;
  return qualifiers.every(
    (word) => nouns.has(singular(word)) || nouns.has(word) || NEUTRAL.has(word) || isPlain(word),
  );
}

/** A word that tells nothing of the office: neither a field of office nor a nationality. */
function isPlain(lower: string): boolean {
  return !MODIFIERS.has(lower) && !COUNTRY_OF_ADJECTIVE.has(lower.charAt(0).toUpperCase() + lower.slice(1));
}

/** The body whose name has the noun for its head ("the court": "Supreme Court"), else any that the noun suits. */
function bodyCalled(discourse: Discourse, { head, qualifiers }: Description, place: Place): Character | null {
  const called = rankCandidates(discourse, place, ({ kind, keys, nouns }) => {
    if (kind === 'person') return false;
    if (nouns.has(head) && qualifiers.every(isPassing)) return true;
    const named = kind === 'body' && keys.length > 1 && headedBy(keys, head);
    return named && qualifiers.every((word) => keys.includes(word) || isPassing(word));
  })[0];
  if (called !== undefined) return called;
  if (!ANY_BODY.has(head) || qualifiers.length > 1) return null;
  return (
    rankCandidates(discourse, place, ({ kind, keys }) => kind === 'body' && !isPublicBody(keys))[0] ?? null
  );
}

/** Words before a body's noun that tell it from no other: "the three-judge court", "the unanimous court". */
function isPassing(lower: string): boolean {
  return lower.includes('-') || PASSING.has(lower);
}

const PASSING = wordsOf(['unanimous whole entire same industry news social us-based local']);

const PUBLIC = wordsOf([
  'department ministry commission court council party police board bureau parliament senate congress government army navy embassy committee',
]);

/** A body by whose name the reader sees that it is no company, website or club. */
function isPublicBody(keys: readonly string[]): boolean {
  return keys.some((key) => PUBLIC.has(key));
}

/** Whether a name's head is the noun: its last word, or the one before "of" and the like. */
function headedBy(keys: readonly string[], noun: string): boolean {
  return keys.some((key, i) => key === noun && (i === keys.length - 1 || LINKS.has(keys[i + 1] as string)));
}

/** Nouns for those who were named together: "the couple", "both companies", "the parties". */
const PAIRS = wordsOf([
  'couple pair duo trio two both party side company firm group country nation organization organisation',
]);
const COUNTED = wordsOf(['two three both']);

/** Who last spoke together under their own names, where nothing but their number stands before the noun. */
function lastSeveral({ turns }: Discourse, { plural, head, qualifiers }: Description): Voice | null {
  if (!plural && head !== 'pair' && head !== 'duo' && head !== 'trio') return null;
  if (!qualifiers.every((word) => COUNTED.has(word))) return null;
  for (let i = turns.length - 1; i >= 0 && i >= turns.length - REACH; i -= 1) {
    const { voice } = turns[i] as Turn;
    if (voice.plural && voice.description === null) return voice;
  }
  return null;
}

/** The unnamed voice that spoke before under the same noun, its qualifiers repeated or left out; or a like noun. */
function sameUnnamed({ turns }: Discourse, description: Description): Voice | null {
  for (let i = turns.length - 1; i >= 0 && i >= turns.length - REACH; i -= 1) {
    const { voice } = turns[i] as Turn;
    const known = voice.description;
    if (known === null || known.plural !== description.plural) continue;
    const same = known.head === description.head;
    const like =
      RESEARCHERS.has(known.head) && RESEARCHERS.has(description.head) && known.qualifiers.length > 1;
    if ((same || like) && description.qualifiers.every((word) => known.qualifiers.includes(word)))
      return voice;
  }
  return null;
}

/** How many turns back an unnamed voice is remembered. */
const REACH = 40;
