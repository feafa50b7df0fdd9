import type { Fact } from './fact.ts';
import type { MetricEntry } from './lookup.ts';

/** A fact to be imported, before the store gives it `since`. */
export type NewFact = Omit<Fact, 'since'>;

/** One fact with its entity's names and its metric, as one row of an import brings it. */
export interface ReferenceRecord {
  readonly metric: MetricEntry;
  /** Names of the entity, not normalised. */
  readonly aliases: readonly string[];
  readonly fact: NewFact;
}
