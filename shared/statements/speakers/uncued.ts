import { type Cast, type NamedOccurrence, occurrenceAt } from './cast.ts';
import type { Discourse, Place } from './discourse.ts';
import type { Voice } from './voice.ts';

/**
 * Who speaks a quotation that stands without a cue: a person whom its own sentence or the sentence before has named
 * as subject since the last turn, else whoever spoke last.
 */
export function uncuedVoice({ cast, voices, turns }: Discourse, place: Place): Voice | null {
  const last = turns.at(-1);
  const introduced = introducedSince(cast, place, last?.start ?? -1);
  if (introduced !== null) return voices.ofCharacter(introduced.character);
  return last?.voice ?? null;
}

function introducedSince(cast: Cast, place: Place, since: number): NamedOccurrence | null {
  let found: NamedOccurrence | null = null;
  for (let i = occurrenceAt(cast.occurrences, place.offset) - 1; i >= 0; i -= 1) {
    const occurrence = cast.occurrences[i] as NamedOccurrence;
    if (occurrence.start <= since || place.sentence - occurrence.sentence > 1) break;
    if (occurrence.character.kind === 'person' && occurrence.subject && !occurrence.quoted)
      found = occurrence;
  }
  return found;
}
