import type { Fact } from './fact.ts';

/** A metric of an entity as the matcher needs it: without its facts. */
export interface MetricEntry {
  readonly entity: string;
  readonly metric: string;
  /** Words by which articles name the metric ("members", "-nation"), as the reference gives them. */
  readonly terms: readonly string[];
  readonly unit: string;
  readonly kind: Fact['kind'];
}

/** A name under which an entity goes, with what can be asked of that entity. */
export interface AliasEntry {
  /** Normalised by `normaliseAlias`. */
  readonly alias: string;
  readonly entity: string;
  readonly metrics: readonly MetricEntry[];
}

/** Names one dated series. */
export interface SeriesKey {
  readonly entity: string;
  readonly metric: string;
}

/** All facts of one (entity, metric) by `validFrom`, rival counts side by side. */
export interface Series extends SeriesKey {
  readonly facts: readonly Fact[];
  /** Days from one value to the next as a rule in series of this metric of other entities; left out where unknown. */
  readonly elsewhere?: number;
}

/**
 * Reference data as one pinned version shows them. Every call costs reads bounded by its argument, never by the
 * size of the reference data.
 */
export interface ReferenceReader {
  readonly version: number;
  /** Entities that go by any of these normalised names. */
  aliases(names: readonly string[]): Promise<readonly AliasEntry[]>;
  /** The series asked for, in the order asked; a series without facts is left out. */
  series(keys: readonly SeriesKey[]): Promise<readonly Series[]>;
}
