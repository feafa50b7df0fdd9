import { type Cast, type NamedOccurrence, occurrenceAt } from './cast.ts';
import type { Character } from './character.ts';
import type { Place, Turn } from './discourse.ts';
import type { Description } from './mention.ts';
import { rankCandidates } from './salience.ts';
import type { Voice, Voices } from './voice.ts';
import { COUNTRY_OF_ADJECTIVE, GENERIC_BODIES, isPeopleNoun, wordsOf } from './word-lists.ts';

/** Texts that carry the words of whoever spoke last: "the statement said". */
const WORDS_OF_A_SPEAKER = wordsOf([
  'statement tweet post letter message email memo remark comment release announcement advisory bulletin warning update note',
]);
/** Nouns under which the same unnamed group goes on speaking. */
const RESEARCHERS = wordsOf(['researcher scientist author team expert academic']);
/** Bodies that any named body can be called by. */
const ANY_BODY = wordsOf([
  'company firm group organisation organization agency network website site publication newspaper outlet party airline club team office charity authority union bank studio service body manufacturer maker operator newspaper paper magazine broadcaster government institute university',
]);

/** The voice a description means, when it means one the article has named or heard before; else one of its own. */
export function resolveDescription(
  cast: Cast,
  voices: Voices,
  description: Description,
  place: Place,
  turns: readonly Turn[],
): Voice {
  const found = description.definite ? knownVoice(cast, voices, description, place, turns) : null;
  if (found !== null) return found;
  const { owner } = description;
  return voices.ofDescription(description, owner === null ? description.text : ownedName(owner, description));
}

function ownedName(owner: Character, description: Description): string {
  const at = description.text.search(/['’]s? /u);
  const owned = at < 0 ? description.text : description.text.slice(at).replace(/^['’]s? /u, '');
  return possessiveName(owner.name, owned);
}

/** "Ann Lee" and "lawyer" to "Ann Lee's lawyer". */
export function possessiveName(owner: string, owned: string): string {
  return `${owner}'s ${owned}`;
}

function knownVoice(
  cast: Cast,
  voices: Voices,
  description: Description,
  place: Place,
  turns: readonly Turn[],
): Voice | null {
  if (description.document) return documentVoice(description, turns);
  if (!description.plural && isPeopleNoun(description.head)) {
    const person = holderOf(cast, description, place, turns);
    if (person !== null) return voices.ofCharacter(person);
  }
  if (GENERIC_BODIES.has(description.head) && description.owner === null) {
    const body = bodyCalled(cast, description, place, turns);
    if (body !== null) return voices.ofCharacter(body);
  }
  return sameUnnamed(description, turns);
}

function documentVoice(description: Description, turns: readonly Turn[]): Voice | null {
  if (!WORDS_OF_A_SPEAKER.has(description.head) || description.qualifiers.length > 0) return null;
  return turns.at(-1)?.voice ?? null;
}

/** The person whose titles and appositions hold the noun, no nationality against it. */
function holderOf(
  cast: Cast,
  description: Description,
  place: Place,
  turns: readonly Turn[],
): Character | null {
  const before = rankCandidates(cast, place, turns, (character) => holds(character, description));
  if (before[0] !== undefined) return before[0];
  return null;
}

function holds(character: Character, description: Description): boolean {
  if (character.kind !== 'person' || !character.nouns.has(description.head)) return false;
  return description.qualifiers.every((word) => !isNationality(word) || character.nouns.has(word));
}

function isNationality(lower: string): boolean {
  return COUNTRY_OF_ADJECTIVE.has(lower.charAt(0).toUpperCase() + lower.slice(1));
}

/** The last body whose name holds the noun ("the court": "Supreme Court"), else the body that spoke last. */
function bodyCalled(
  cast: Cast,
  description: Description,
  place: Place,
  turns: readonly Turn[],
): Character | null {
  const { head, qualifiers } = description;
  const stop = occurrenceAt(cast.occurrences, place.offset);
  for (let i = stop - 1; i >= 0 && i >= stop - 80; i -= 1) {
    const { character } = cast.occurrences[i] as NamedOccurrence;
    if (character.kind !== 'body' || character.keys.length < 2) continue;
    if (character.keys.includes(head) && qualifiers.every((word) => character.keys.includes(word)))
      return character;
  }
  if (!ANY_BODY.has(head) || qualifiers.length > 0) return null;
  return rankCandidates(cast, place, turns, (character) => character.kind === 'body')[0] ?? null;
}

/** The unnamed voice that spoke before under the same noun or a like one. */
function sameUnnamed(description: Description, turns: readonly Turn[]): Voice | null {
  if (description.qualifiers.length > 1) return null;
  for (let i = turns.length - 1; i >= 0; i -= 1) {
    const { voice } = turns[i] as Turn;
    const known = voice.description;
    if (known === null) continue;
    const alike =
      known.head === description.head || (RESEARCHERS.has(known.head) && RESEARCHERS.has(description.head));
    if (alike && known.plural === description.plural) return voice;
  }
  return null;
}
