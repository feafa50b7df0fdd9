import { EITHER_NAMES, FEMALE_NAMES, FEMALE_NOUNS, MALE_NAMES, MALE_NOUNS, wordsOf } from './word-lists.ts';
import endings from './words/name-endings.json' with { type: 'json' };

const FEMALE_ENDINGS = wordsOf(endings.female);
const MALE_ENDINGS = wordsOf(endings.male);
const EITHER_ENDINGS = wordsOf(endings.either);
const LONGEST_ENDING = 5;

/**
 * What a given name in lower case tells of its bearer's sex: 2 female, -2 male for a name the list knows; half a
 * point by its ending for one it does not; 0 where neither tells.
 */
export function genderOfGivenName(lower: string): number {
  if (FEMALE_NAMES.has(lower)) return 2;
  if (MALE_NAMES.has(lower)) return -2;
  if (EITHER_NAMES.has(lower)) return 0;
  const parts = lower.split('-');
  if (parts.length > 1) return genderOfGivenName(parts[0] as string);
  for (let length = LONGEST_ENDING; length > 0; length -= 1) {
    const ending = lower.slice(-length);
    if (ending.length < length) continue;
    if (FEMALE_ENDINGS.has(ending)) return 0.5;
    if (MALE_ENDINGS.has(ending)) return -0.5;
    if (EITHER_ENDINGS.has(ending)) return 0;
  }
  return 0;
}

/**
 * What a title or a noun in lower case tells of the sex of whom it names: 4 female, -4 male, else 0; an office in
 * "-man" little, since women hold it too.
 */
export function genderOfNoun(lower: string): number {
  if (FEMALE_NOUNS.has(lower)) return 4;
  if (lower.length > 3 && lower.endsWith('man') && MALE_NOUNS.has(lower)) return -1;
  if (MALE_NOUNS.has(lower)) return -4;
  return 0;
}
