import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import type { Place, Turn } from './discourse.ts';
import type { PronounClass } from './mention.ts';
import { rankCandidates } from './salience.ts';
import type { Voice, Voices } from './voice.ts';

/** Evidence of the other sex from which a person is ruled out. */
const RULED_OUT = 1;
/** How many sentences back an unnamed voice can be meant. */
const UNNAMED_REACH = 6;

/** The voice a pronoun means, by kind, sex and number, then by salience; null where none suits. */
export function resolvePronoun(
  cast: Cast,
  voices: Voices,
  pronoun: PronounClass,
  place: Place,
  turns: readonly Turn[],
): Voice | null {
  const last = turns.at(-1);
  if (pronoun === 'i' || pronoun === 'you' || pronoun === 'other') return last?.voice ?? null;
  const unnamed = lastUnnamed(turns, place, (voice) => suitsUnnamed(voice, pronoun));
  const ranked = rankCandidates(cast, place, turns, (character) => suits(character, pronoun));
  const best = ranked[0];
  if (unnamed !== null && (best === undefined || namedSince(best, unnamed, place) === false))
    return unnamed.voice;
  return best === undefined ? null : voices.ofCharacter(best);
}

function suits(character: Character, pronoun: PronounClass): boolean {
  if (pronoun === 'he') return character.kind === 'person' && character.gender < RULED_OUT;
  if (pronoun === 'she') return character.kind === 'person' && character.gender > -RULED_OUT;
  return character.kind !== 'person';
}

function suitsUnnamed(voice: Voice, pronoun: PronounClass): boolean {
  if (pronoun === 'they') return true;
  if (pronoun === 'it') return !voice.plural && voice.description?.document !== false;
  return !voice.plural && voice.description?.document === false;
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
