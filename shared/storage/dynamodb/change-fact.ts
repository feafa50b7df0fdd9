import type { Fact } from '../../reference/fact.ts';
import type { NewFact } from '../../reference/record.ts';
import { referenceKeys } from '../keys.ts';
import type { ChangeBy } from '../ports.ts';
import type { ImportLease } from './import-lease.ts';
import { clearLeftovers } from './import-leftovers.ts';
import { makeCurrent } from './import-reference.ts';
import {
  endedAt,
  type FactItem,
  type FactPlaceItem,
  factItem,
  factOf,
  visibleAt,
} from './reference-items.ts';
import { refreshOutlooks } from './refresh-outlooks.ts';
import type { Item, Table } from './table.ts';

/** The fact of an id as `version` has it; null when it has none. */
export async function findFact(table: Table, factId: string, version: number): Promise<Fact | null> {
  const item = await findFactItem(table, factId, version);
  return item === null ? null : factOf(item);
}

/**
 * Ends one fact in the version after the lease's, puts `inPlace` there if one is given, and makes that version
 * current. Null, and nothing changed, when there is no such fact.
 */
export async function changeFact(
  table: Table,
  factId: string,
  inPlace: NewFact | null,
  by: ChangeBy,
  lease: ImportLease,
): Promise<number | null> {
  const { version } = lease;
  await clearLeftovers(table, version);
  const item = await findFactItem(table, factId, version);
  if (item === null) return null;
  const next = version + 1;
  const came = inPlace === null ? [] : [factItem(inPlace, next)];
  const { entity, metric } = item.fact;
  await table.put({
    ...referenceKeys.importChunk(next, 0),
    came: came.map(({ pk, sk }) => [pk, sk]),
    ended: [[item.pk, item.sk]],
    aliases: [],
    series: [[entity, metric]],
  });
  await table.writeMany([endedAt(item, next), ...came, ...came.map(({ fact }) => placeItem(fact))]);
  await refreshOutlooks(table, [{ entity, metric }], version, lease.renew);
  return await makeCurrent(table, lease, by);
}

function placeItem({ id, entity, metric, validFrom }: NewFact): Item {
  return { ...referenceKeys.factPlace(id), entity, metric, validFrom };
}

async function findFactItem(table: Table, factId: string, version: number): Promise<FactItem | null> {
  const place = await table.get<FactPlaceItem>(referenceKeys.factPlace(factId));
  if (place === null) return null;
  const items = await table.all<FactItem>({
    pk: referenceKeys.ofEntity(place.entity),
    prefix: `${referenceKeys.series(place.metric)}${place.validFrom}#${factId}#`,
    consistent: true,
  });
  return items.find((item) => visibleAt(item, version)) ?? null;
}
