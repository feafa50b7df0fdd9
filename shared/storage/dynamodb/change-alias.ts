import { normaliseAlias } from '../../reference/normalise-alias.ts';
import { referenceKeys } from '../keys.ts';
import type { ChangeBy } from '../ports.ts';
import type { ImportLease } from './import-lease.ts';
import { clearLeftovers } from './import-leftovers.ts';
import { makeCurrent } from './import-reference.ts';
import { type AliasItem, type EntityItem, visibleAt } from './reference-items.ts';
import type { Item, Table } from './table.ts';

/**
 * In the version after the lease's, gives the name an entity, or takes it from it; then makes that version current.
 * Null, and nothing changed, where there is no such entity, or it has that name, or has not, already.
 */
export async function changeAlias(
  table: Table,
  { entity, alias, gone }: { readonly entity: string; readonly alias: string; readonly gone: boolean },
  by: ChangeBy,
  lease: ImportLease,
): Promise<number | null> {
  const { version } = lease;
  await clearLeftovers(table, version);
  const name = normaliseAlias(alias);
  const key = referenceKeys.alias(name);
  const [known, there] = await Promise.all([
    table.get<EntityItem>(referenceKeys.entity(entity), { consistent: true }),
    table.get<AliasItem>(key, { consistent: true }),
  ]);
  const item: AliasItem = there ?? { ...key, entities: [] };
  const isThere = item.entities.some((one) => one.entity === entity && visibleAt(one, version));
  if (known === null || name === '' || isThere !== gone) return null;
  const next = version + 1;
  await table.put({
    ...referenceKeys.importChunk(next, 0),
    came: [],
    ended: [],
    aliases: [name],
    series: [],
  });
  const puts: Item[] = [gone ? without(item, entity, next) : withEntity(item, entity, next)];
  if (!known.names.includes(name))
    puts.push({ ...known, names: [...known.names, name].sort() } as EntityItem);
  await table.writeMany(puts);
  return await makeCurrent(table, lease, by);
}

function withEntity(item: AliasItem, entity: string, since: number): AliasItem {
  return { ...item, entities: [...item.entities, { entity, since }] };
}

function without(item: AliasItem, entity: string, until: number): AliasItem {
  return {
    ...item,
    entities: item.entities.map((one) =>
      one.entity === entity && one.until === undefined ? { ...one, until } : one,
    ),
  };
}
