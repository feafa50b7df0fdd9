import type { ToneAxis } from './tone.ts';

/** A newsroom's own weight for a phrase; it outranks every built-in rule for the same words. */
export interface HouseLexiconEntry {
  readonly phrase: string;
  readonly axis: ToneAxis;
  /** -1..1. */
  readonly weight: number;
  readonly note: string;
}

/** One version of the house lexicon; version 0 is empty. */
export interface HouseLexicon {
  readonly version: number;
  readonly entries: readonly HouseLexiconEntry[];
}
