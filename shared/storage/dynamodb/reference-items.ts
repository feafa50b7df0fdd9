import type { Fact } from '../../reference/fact.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { NewFact } from '../../reference/record.ts';
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
