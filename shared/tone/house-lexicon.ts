import type { ToneAxis } from './tone.ts';

/** A newsroom's own weight for a phrase; it outranks every built-in rule for the same words. */
export interface HouseLexiconEntry {
  readonly phrase: string;
  readonly axis: ToneAxis;
  /** -1..1. */
  readonly weight: number;
  readonly note: string;
}

/** The rule that evidence from the house lexicon names. */
export const HOUSE_RULE = 'house-lexicon';

/** The columns of a house lexicon file. */
export const COLUMNS = ['phrase', 'axis', 'weight', 'note'] as const;

/** One version of the house lexicon; version 0 is empty. */
export interface HouseLexicon {
  readonly version: number;
  readonly entries: readonly HouseLexiconEntry[];
}
