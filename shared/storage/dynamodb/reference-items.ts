import type { Fact } from '../../reference/fact.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { NewFact } from '../../reference/record.ts';
import type { StalenessBasis } from '../../reference/staleness.ts';
import type { RhythmCounts } from '../../reference/usual-elsewhere.ts';
import type { Rhythm } from '../../reference/usual-interval.ts';
import { referenceKeys } from '../keys.ts';
import type { Item } from './table.ts';

/** The versions in which something can be seen: from `since` up to, not including, `until`. */
export interface Lifetime {
  readonly since: number;
  readonly until?: number;
}

export interface FactItem extends Item, Lifetime {
  readonly fact: NewFact;
}

export interface MetricItem extends Item, Lifetime {
  readonly metric: MetricEntry;
}

/** All entities that go, or went, by one name. */
export interface AliasItem extends Item {
  readonly entities: readonly (Lifetime & { readonly entity: string })[];
}

/** An entity with every name it ever had, normalised: for telling which articles a change could touch. */
export interface EntityItem extends Item {
  readonly names: readonly string[];
}

/** Where the fact of an id lies; the same for ever, as its id is made of what its key is made of. */
export interface FactPlaceItem extends Item {
  readonly entity: string;
  readonly metric: string;
  readonly validFrom: string;
}

/** When one series goes stale, and by what it was reckoned; lies behind the facts of the series. */
export interface OutlookItem extends Item, Lifetime {
  /** Its rhythm and kind, as they were counted among those of its metric. */
  readonly own: Rhythm;
  readonly kind: Fact['kind'];
  /** The rhythm of the metric elsewhere in days, as it was known when the series last changed; null where there was none. */
  readonly elsewhere: number | null;
  /** The ISO day in the key of its `DueItem`; null where it has none. */
  readonly due: string | null;
}

/** One series in the order in which they go stale. */
export interface DueItem extends Item, Lifetime {
  readonly due: string;
  readonly basis: StalenessBasis;
  readonly interval: number | null;
  readonly finalFrom: string | null;
  /** The newest fact of the series. */
  readonly fact: NewFact;
  /** The reference version that brought that fact. */
  readonly factSince: number;
}

/** The rhythms of all series of one metric and kind. */
export interface RhythmItem extends Item, Lifetime {
  readonly counts: RhythmCounts;
}

/** What version `version` touched, written before it is touched. */
export interface ImportChunkItem extends Item {
  /** `[pk, sk]` of items that came. */
  readonly came: readonly (readonly [string, string])[];
  /** `[pk, sk]` of items that were given an end. */
  readonly ended: readonly (readonly [string, string])[];
  readonly aliases: readonly string[];
  /** `[entity, metric]`. */
  readonly series: readonly (readonly [string, string])[];
}

export function visibleAt({ since, until }: Lifetime, version: number): boolean {
  return since <= version && (until === undefined || version < until);
}

/** Whether it is a fact that lies under a key of a series, or else when the series goes stale. */
export function isFactItem(item: FactItem | OutlookItem): item is FactItem {
  return 'fact' in item;
}

export function factItem(fact: NewFact, since: number): FactItem {
  return { ...referenceKeys.factItem(fact, since), since, fact };
}

export function factOf({ fact, since }: FactItem): Fact {
  return { ...fact, since };
}

/** The same item with an end. */
export function endedAt<Ended extends Item & Lifetime>(item: Ended, version: number): Ended {
  return { ...item, until: version };
}

/** The same item without an end. */
export function withoutEnd<Ended extends Item & Lifetime>(item: Ended): Ended {
  const { until: _until, ...rest } = item;
  return rest as Ended;
}
