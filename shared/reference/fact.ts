/** `state` holds over its dates; `event` happened on a day; `period` sums or averages over its dates; `cumulative` grows. */
export type FactKind = 'state' | 'event' | 'period' | 'cumulative';

/** `exact` allows nothing; `measured` allows 5 % for an unhedged figure. */
export type FactTolerance = 'exact' | 'measured';

export interface FactSource {
  readonly name: string;
  readonly url: string | null;
  /** ISO day on which it was fetched; null where it was not. */
  readonly retrieved: string | null;
}

/** One dated fact. Never edited: a correction is a new fact in a new reference version. */
export interface Fact {
  /** Hash of everything that identifies it: entity, metric, dates, value, bounds. */
  readonly id: string;
  readonly entity: string;
  readonly metric: string;
  readonly unit: string;
  /** A number in base units, or an ISO day for an event; null where only bounds are known. */
  readonly value: number | string | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Both inclusive ISO days; an empty end means still valid. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly kind: FactKind;
  readonly tolerance: FactTolerance;
  /** When it became known; null: at once. */
  readonly released: string | null;
  readonly source: FactSource;
  readonly note: string | null;
  /** The reference version that brought it. */
  readonly since: number;
}
