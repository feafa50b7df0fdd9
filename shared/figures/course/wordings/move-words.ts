import type { MoveDirection } from '../course.ts';

const RISES = /^(?:rise|increase|hike|raise|climb|jump|gain|uptick|advance)s?$/;
const FALLS = /^(?:cut|fall|drop|decline|decrease|reduction|dip|slide|contraction)s?$/;
/** Moves of which the word does not say which way they went. */
const EITHER = /^(?:move|change|adjustment)s?$/;

const UP =
  /^(?:rose|rise|rises|risen|rising|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|lift(?:s|ed|ing)?|hik(?:e|es|ed|ing)|grew|grow|grows|grown|growing|tighten(?:s|ed|ing)?|up)$/;
const DOWN =
  /^(?:fell|fall|falls|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut|cuts|cutting|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|slid|slide|slides|sliding|shrank|shrunk|shrinking|eas(?:e|es|ed|ing)|dip(?:s|ped|ping)?|slip(?:s|ped|ping)?|down)$/;

/** Words that say a value stays what it is. */
export const STAYS =
  /^(?:held|hold|holds|holding|kept|keep|keeps|keeping|left|leaving|unchanged|stuck|frozen|steady|remained|remains|stayed|stood|stands|pegged)$/;

/** Which way a noun points of which so many can be counted; null where it points neither way, undefined if it is none. */
export function moveOfNoun(word: string): MoveDirection | null | undefined {
  if (RISES.test(word)) return 'up';
  if (FALLS.test(word)) return 'down';
  return EITHER.test(word) ? null : undefined;
}

/** Which way a verb moves what it is said of; undefined for any other word. */
export function moveOfVerb(word: string): MoveDirection | null | undefined {
  if (UP.test(word)) return 'up';
  if (DOWN.test(word)) return 'down';
  return /^(?:moved|changed|altered|adjusted)$/.test(word) ? null : undefined;
}
