/**
 * Parts of speech, a coarsening of the Penn Treebank's: what the recognisers must tell apart and no more. A tag is
 * a small whole number so that a text's tags fit one byte array.
 */
export const NOUN = 0;
export const NAME = 1;
/** Personal, reflexive and indefinite pronouns, existential "there". */
export const PRONOUN = 2;
/** "my", "its". */
export const POSSESSIVE = 3;
/** The clitic of "Russia's". */
export const GENITIVE = 4;
export const DETERMINER = 5;
export const ADJECTIVE = 6;
export const NUMERAL = 7;
export const PREPOSITION = 8;
/** "that", "because", "if", "as" before a clause. */
export const SUBORDINATOR = 9;
/** "who", "which", "what", "when" and relative "that". */
export const WH = 10;
export const CONJUNCTION = 11;
export const TO = 12;
export const MODAL = 13;
export const VERB_BASE = 14;
/** Finite present: "says", "say". */
export const VERB_PRESENT = 15;
export const VERB_PAST = 16;
export const PAST_PARTICIPLE = 17;
export const ING = 18;
export const ADVERB = 19;
/** "up" in "give up". */
export const PARTICLE = 20;
export const PUNCTUATION = 21;
export const OTHER_TAG = 22;

export const TAG_COUNT = 23;

/** Whether a tag is a verb form of its own: finite, participle or base. */
export function isVerb(tag: number): boolean {
  return tag >= VERB_BASE && tag <= ING;
}

/** Whether a verb with this tag makes a clause finite: a present, a past or a modal. */
export function isFiniteVerb(tag: number): boolean {
  return tag === VERB_PRESENT || tag === VERB_PAST || tag === MODAL;
}
