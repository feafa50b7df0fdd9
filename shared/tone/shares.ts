import type { Passage } from './passage.ts';
import { isInforming, REPORTED_FACT } from './recognisers/informing.ts';
import type { Utterance } from './utterance.ts';

/** What is left of a finding's weight on each axis where it stands; 1 leaves it as it is. */
export interface Share {
  readonly outlook: number;
  readonly firmness: number;
}

/** Nothing taken, nothing added. */
export const WHOLE: Share = { outlook: 1, firmness: 1 };

/**
 * Outside quotation marks the article tells in its own words what was said: of the speaker's view little of the colour
 * comes through, of the stand nearly all. The values serve both the training statements and the two development sets.
 */
export const RETOLD: Share = { outlook: 0.6, firmness: 0.85 };

/** The article's own words at the cue ("hailed", "warned") were chosen to name the speaker's view. */
export const NAMED_BY_ARTICLE: Share = { outlook: 1.25, firmness: 1 };

/** What is left of a learned word outside quotation marks: it was learned from what people say in their own words. */
const RETOLD_LEARNED = 0.2;

/** A statement of this many words keeps its weights as they are. */
const COMMON_LENGTH = 25;
const SHORTEST = 5;
const LENGTH_EXPONENT = 0.1;

/** The shares of the words of one statement, by whether they stand inside quotation marks. */
export interface ContentShares {
  /** Of what the written rules find. */
  ruled(quoted: boolean): Share;
  /** Of learned words. */
  learned(quoted: boolean): Share;
}

/**
 * How much the words of `passages` (the content of `utterance`) count. Long statements hold more of everything, so each
 * word of theirs counts a little less; learned weights are trained per square root of length. Words nobody is said to
 * have uttered (no cue, no words of the article around them) count as the writer's own.
 */
export function contentShares(utterance: Utterance, passages: readonly Passage[]): ContentShares {
  const { text, cue, voice } = utterance;
  const length = passages.reduce((sum, { words }) => sum + words.length, 0);
  const size = (COMMON_LENGTH / Math.max(SHORTEST, length)) ** LENGTH_EXPONENT;
  const each = 1 / Math.sqrt(Math.max(1, length));
  const attributed = cue !== null || voice.length > 0;
  const informs = cue !== null && isInforming(text.slice(cue.start, cue.end));
  const own = scaled(WHOLE, size);
  const retold = attributed ? scaled(RETOLD, informs ? size * REPORTED_FACT : size) : own;
  const ownLearned = scaled(WHOLE, each);
  const retoldLearned = attributed ? scaled(WHOLE, each * RETOLD_LEARNED) : ownLearned;
  return {
    ruled: (quoted) => (quoted ? own : retold),
    learned: (quoted) => (quoted ? ownLearned : retoldLearned),
  };
}

function scaled({ outlook, firmness }: Share, factor: number): Share {
  return { outlook: outlook * factor, firmness: firmness * factor };
}
