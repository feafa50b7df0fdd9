import { type NamedOccurrence, occurrenceAt } from './cast.ts';
import type { Character } from './character.ts';
import type { Discourse, Place, Turn } from './discourse.ts';

/** How many names back a pronoun looks; further back none is meant, and the bound keeps the search linear. */
const FARTHEST = 60;

/** What speaks for a candidate, by kind of evidence. Higher wins; the scale has no unit. */
export const SALIENCE = {
  /** By how many sentences lie between the name and the pronoun. */
  distance: [3, 2.6, 1.6, 1, 0.6, 0.3],
  far: 0,
  subject: 1.4,
  quoted: -2,
  possessive: -0.8,
  sameParagraph: 0.6,
  lastSpeaker: 2,
  /** For the last speaker once somebody else has become the subject. */
  interruptedSpeaker: 0.5,
  speakerBeforeLast: 0.6,
  frequency: 0.4,
  knownGender: 0.6,
} as const;

/** Everyone of the right kind named before a place, the likeliest first. */
export function rankCandidates(
  { cast, turns }: Discourse,
  place: Place,
  suits: (character: Character) => boolean,
): readonly Character[] {
  const scores = new Map<Character, number>();
  const last = turns.at(-1);
  let newSubject = false;
  const stop = occurrenceAt(cast.occurrences, place.offset);
  for (let i = stop - 1; i >= 0 && i >= stop - FARTHEST; i -= 1) {
    const occurrence = cast.occurrences[i] as NamedOccurrence;
    const { character } = occurrence;
    if (!suits(character)) continue;
    if (last !== undefined && opensNewTurn(occurrence, last)) newSubject = true;
    const score = occurrenceScore(occurrence, place);
    if (score > (scores.get(character) ?? Number.NEGATIVE_INFINITY)) scores.set(character, score);
  }
  for (const [character, score] of scores)
    scores.set(character, score + characterScore(character, turns, place, newSubject));
  return [...scores].sort((a, b) => b[1] - a[1]).map(([character]) => character);
}

/** Whether somebody else became the subject after the last turn's sentence. */
function opensNewTurn({ subject, quoted, sentence, character }: NamedOccurrence, last: Turn): boolean {
  return subject && !quoted && sentence > last.sentence && character !== last.voice.character;
}

function occurrenceScore(occurrence: NamedOccurrence, place: Place): number {
  const distance = Math.max(0, place.sentence - occurrence.sentence);
  let score = SALIENCE.distance[distance] ?? SALIENCE.far;
  if (occurrence.subject) score += SALIENCE.subject;
  if (occurrence.quoted) score += SALIENCE.quoted;
  if (occurrence.possessive) score += SALIENCE.possessive;
  if (occurrence.paragraph === place.paragraph) score += SALIENCE.sameParagraph;
  return score;
}

function characterScore(
  character: Character,
  turns: readonly Turn[],
  place: Place,
  newSubject: boolean,
): number {
  let score = SALIENCE.frequency * Math.log2(1 + character.occurrences.length);
  if (Math.abs(character.gender) >= 2) score += SALIENCE.knownGender;
  const last = turns.at(-1);
  if (last?.voice.character === character && place.sentence - last.sentence <= 4)
    score += newSubject ? SALIENCE.interruptedSpeaker : SALIENCE.lastSpeaker;
  else if (turns.at(-2)?.voice.character === character) score += SALIENCE.speakerBeforeLast;
  return score;
}
