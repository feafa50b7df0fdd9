import { normaliseAlias } from '../../reference/normalise-alias.ts';
import type { ReferenceRecord } from '../../reference/record.ts';
import { referenceKeys } from '../keys.ts';
import type { AliasItem, EntityItem } from './reference-items.ts';
import type { Item, Table } from './table.ts';

/** Names known to lead to an entity, by entity. */
export type AliasMemory = Map<string, Set<string>>;

export interface AliasChanges {
  readonly puts: readonly Item[];
  /** Normalised names that gained an entity. */
  readonly aliases: readonly string[];
}

/**
 * What `records` change in the names of entities over `version`. Imports only ever add names, as one publisher's
 * figures do not know every name an entity has; but a name that a person took away stays away.
 */
export async function changesOfAliases(
  table: Table,
  records: readonly ReferenceRecord[],
  version: number,
  memory: AliasMemory,
): Promise<AliasChanges> {
  const next = version + 1;
  const asked = namesAsked(records, memory);
  const names = [...new Set([...asked.values()].flatMap((set) => [...set]))];
  if (names.length === 0) return { puts: [], aliases: [] };
  const there = await table.getMany<AliasItem>(
    names.map((name) => referenceKeys.alias(name)),
    { consistent: true },
  );
  const items = new Map(there.map((item) => [item.pk, item]));
  const changed = new Map<string, AliasItem>();
  const aliases = new Set<string>();
  for (const [entity, set] of asked) {
    for (const name of set) {
      const key = referenceKeys.alias(name);
      const item = items.get(key.pk) ?? { ...key, entities: [] };
      if (item.entities.some((lifetime) => lifetime.entity === entity)) continue;
      const grown = { ...item, entities: [...item.entities, { entity, since: next }] };
      items.set(key.pk, grown);
      changed.set(key.pk, grown);
      aliases.add(name);
    }
  }
  return { puts: [...changed.values(), ...(await entityItems(table, asked))], aliases: [...aliases] };
}

function namesAsked(records: readonly ReferenceRecord[], memory: AliasMemory): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  for (const { metric, aliases } of records) {
    const { entity } = metric;
    const known = memory.get(entity) ?? new Set<string>();
    memory.set(entity, known);
    for (const name of [entity, ...aliases].map(normaliseAlias)) {
      if (name === '' || known.has(name)) continue;
      known.add(name);
      asked.set(entity, (asked.get(entity) ?? new Set()).add(name));
    }
  }
  return asked;
}

async function entityItems(
  table: Table,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<EntityItem[]> {
  const keys = [...asked.keys()].map((entity) => referenceKeys.entity(entity));
  const there = await table.getMany<EntityItem>(keys, { consistent: true });
  const before = new Map(there.map((item) => [item.sk, item.names]));
  return [...asked].flatMap(([entity, names]) => {
    const known = new Set(before.get(entity) ?? []);
    const all = new Set([...known, ...names]);
    return all.size === known.size ? [] : [{ ...referenceKeys.entity(entity), names: [...all].sort() }];
  });
}
