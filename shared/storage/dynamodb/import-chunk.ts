import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '../../reference/fact.ts';
import type { NewFact, ReferenceRecord } from '../../reference/record.ts';
import { referenceKeys } from '../keys.ts';
import { type CompactNumberSet, compactNumberSet } from './compact-number-set.ts';
import { endedAt, type FactItem, factItem, factOf, visibleAt, withoutEnd } from './reference-items.ts';
import type { Item, Table } from './table.ts';

/** What an import has seen so far; grows by one number a fact. */
export interface ImportMemory {
  /** Ids of facts the import has brought, as numbers. */
  readonly brought: CompactNumberSet;
  /** Ids of facts of the version before that gave way, as numbers. */
  readonly gaveWay: CompactNumberSet;
  added: number;
  unchanged: number;
  /** Facts that came or gave way, to show. */
  readonly came: NewFact[];
  readonly went: Map<number, Fact>;
}

/** What a part of an import does to the facts. */
export interface FactChanges {
  readonly puts: readonly Item[];
  readonly came: readonly (readonly [string, string])[];
  readonly ended: readonly (readonly [string, string])[];
  readonly series: readonly (readonly [string, string])[];
}

const MOST_SHOWN = 100;

export function importMemory(): ImportMemory {
  const [brought, gaveWay] = [compactNumberSet(), compactNumberSet()];
  return { brought, gaveWay, added: 0, unchanged: 0, came: [], went: new Map() };
}

/**
 * What `records`, all of one series, change over `version`. A fact that is there word for word stays. Any other comes
 * new, and the facts of its first day that the import does not bring give way: so a correction replaces, rival counts
 * brought together stand side by side, and days the import does not speak of stay as they are. The result of a whole
 * import does not depend on the order of its records.
 */
export async function changesOfSeries(
  table: Table,
  records: readonly ReferenceRecord[],
  series: 'new' | 'known',
  version: number,
  memory: ImportMemory,
): Promise<FactChanges> {
  const next = version + 1;
  const fresh = records.filter(({ fact }) => memory.brought.add(asNumber(fact.id)));
  const there = series === 'new' ? [] : await factsThere(table, fresh, version);
  const changed = new Map<string, Item>();
  const came: [string, string][] = [];
  const ended: [string, string][] = [];
  const end = (item: FactItem) => {
    if (!memory.gaveWay.add(asNumber(item.fact.id))) return;
    if (memory.went.size < MOST_SHOWN) memory.went.set(asNumber(item.fact.id), factOf(item));
    changed.set(item.sk, endedAt(item, next));
    ended.push([item.pk, item.sk]);
  };
  for (const { fact } of fresh) {
    const same = there.find((item) => item.fact.id === fact.id);
    if (same !== undefined && isDeepStrictEqual(same.fact, fact)) {
      memory.unchanged++;
      if (memory.gaveWay.delete(asNumber(fact.id))) changed.set(same.sk, withoutEnd(same));
      memory.went.delete(asNumber(fact.id));
    } else {
      if (same !== undefined) end(same);
      const item = factItem(fact, next);
      changed.set(item.sk, item);
      const place = { ...referenceKeys.factPlace(fact.id), ...placeOf(fact) };
      changed.set(place.pk, place);
      came.push([item.pk, item.sk]);
      memory.added++;
      if (memory.came.length < MOST_SHOWN) memory.came.push(fact);
    }
    for (const rival of there) {
      if (rival.fact.validFrom === fact.validFrom && !memory.brought.has(asNumber(rival.fact.id))) end(rival);
    }
  }
  const touched = came.length + ended.length > 0;
  const first = records[0] as ReferenceRecord;
  return {
    puts: [...changed.values()],
    came,
    ended,
    series: touched ? [[first.fact.entity, first.fact.metric]] : [],
  };
}

async function factsThere(
  table: Table,
  records: readonly ReferenceRecord[],
  version: number,
): Promise<FactItem[]> {
  const days = records.map(({ fact }) => fact.validFrom).sort();
  const [first, last] = [days[0], days.at(-1)];
  const one = records[0];
  if (one === undefined || first === undefined || last === undefined) return [];
  const series = referenceKeys.series(one.fact.metric);
  const items = await table.all<FactItem>({
    pk: referenceKeys.ofEntity(one.fact.entity),
    between: { first: `${series}${first}`, last: `${series}${last}#~` },
    consistent: true,
  });
  return items.filter((item) => visibleAt(item, version));
}

function placeOf({ entity, metric, validFrom }: NewFact) {
  return { entity, metric, validFrom };
}

/** 52 bits of a fact's id, which is hexadecimal; none is 0. */
function asNumber(id: string): number {
  return Number.parseInt(id.slice(0, 13), 16) || 1;
}
