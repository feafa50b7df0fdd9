import type { Character } from './character.ts';
import { resolveDescription } from './descriptions.ts';
import type { Discourse, Place, Turn } from './discourse.ts';
import { groupSubject } from './group-subjects.ts';
import type { PronounClass } from './mention.ts';
import { rankCandidates } from './salience.ts';
import type { Voice } from './voice.ts';
import { GENERIC_BODIES, isPeopleNoun, wordsOf } from './word-lists.ts';

/** Evidence of the other sex from which a person is ruled out. */
const RULED_OUT = 1;
/** How many sentences back an unnamed voice can be meant. */
const UNNAMED_REACH = 6;

/** The voice a pronoun means, by kind, sex and number, then by salience; null where none suits. */
export function resolvePronoun(discourse: Discourse, pronoun: PronounClass, place: Place): Voice | null {
  const { voices, turns } = discourse;
  const last = turns.at(-1);
  if (pronoun === 'i' || pronoun === 'you' || pronoun === 'other') return last?.voice ?? null;
  if (pronoun === 'they') {
    const group = pluralVoice(discourse, place);
    if (group !== null) return group;
  }
  const unnamed = lastUnnamed(turns, place, (voice) => suitsUnnamed(voice, pronoun));
  const ranked = rankCandidates(discourse, place, (character) => suits(character, pronoun));
  const best = ranked[0];
  if (unnamed !== null && (best === undefined || namedSince(best, unnamed, place) === false))
    return unnamed.voice;
  return best === undefined ? null : voices.ofCharacter(best);
}

/** Whom "they" means by number alone: a group that opens this sentence or the last, or whoever spoke last. */
function pluralVoice(discourse: Discourse, place: Place): Voice | null {
  const { turns } = discourse;
  const last = turns.at(-1);
  const near = last !== undefined && place.sentence - last.sentence <= 1;
  if (near && isGroupVoice(last.voice)) return last.voice;
  const group = groupSubject(discourse, place);
  if (group !== null) return resolveDescription(discourse, group, place);
  const recent = last !== undefined && place.sentence - last.sentence <= 3;
  return recent && isGroupVoice(last.voice) ? last.voice : null;
}

/** Whether "they" can mean a voice: several, a body, or an unnamed body or gathering. */
function isGroupVoice({ plural, character, description }: Voice): boolean {
  if (plural || character?.kind === 'body') return true;
  return description !== null && (GENERIC_BODIES.has(description.head) || GATHERINGS.has(description.head));
}

const GATHERINGS = new Set([
  'assembly',
  'family',
  'couple',
  'group',
  'team',
  'panel',
  'staff',
  'crew',
  'audience',
]);

function suits(character: Character, pronoun: PronounClass): boolean {
  if (pronoun === 'he') return character.kind === 'person' && character.gender < RULED_OUT;
  if (pronoun === 'she') return character.kind === 'person' && character.gender > -RULED_OUT;
  return character.kind !== 'person' && !isThing(character);
}

/** Bodies by name that say nothing themselves: storms, waters, roads, laws. */
const THINGS = wordsOf([
  'storm hurricane typhoon cyclone earthquake river lake sea ocean bay island islands street road avenue highway bridge act treaty agreement accord cup championship award prize zone',
]);

function isThing({ kind, keys }: Character): boolean {
  return (
    kind === 'body' && (THINGS.has(keys.at(-1) as string) || keys.slice(0, -1).some((key) => STORMS.has(key)))
  );
}

const STORMS = wordsOf(['storm hurricane typhoon cyclone']);

function suitsUnnamed(voice: Voice, pronoun: PronounClass): boolean {
  if (pronoun === 'they') return true;
  if (pronoun === 'it') return !voice.plural && voice.description?.document !== false;
  return !voice.plural && voice.description !== null && isPeopleNoun(voice.description.head);
}

function lastUnnamed(turns: readonly Turn[], place: Place, fits: (voice: Voice) => boolean): Turn | null {
  for (let i = turns.length - 1; i >= 0; i -= 1) {
    const turn = turns[i] as Turn;
    if (place.sentence - turn.sentence > UNNAMED_REACH) return null;
    if (turn.voice.character === null && fits(turn.voice)) return turn;
  }
  return null;
}

/** Whether a character has been named outside quotations since an unnamed voice spoke. */
function namedSince(character: Character, unnamed: Turn, place: Place): boolean {
  return character.occurrences.some(
    (occurrence) => occurrence.start > unnamed.start && occurrence.start < place.offset && !occurrence.quoted,
  );
}
