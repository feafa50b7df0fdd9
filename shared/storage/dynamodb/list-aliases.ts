import { referenceKeys } from '../keys.ts';
import type { AliasChange, EntityAlias } from '../ports.ts';
import type { AliasItem, EntityItem, Lifetime } from './reference-items.ts';
import type { Item, Table } from './table.ts';

interface VersionItem extends Item {
  readonly who: string;
  readonly why: string;
  readonly at: string;
}

/** Every name an entity has or had as of `version`, by name and then by age; null where there is no such entity. */
export async function listAliases(
  table: Table,
  entity: string,
  version: number,
): Promise<readonly EntityAlias[] | null> {
  const known = await table.get<EntityItem>(referenceKeys.entity(entity), { consistent: true });
  if (known === null) return null;
  const items = await table.getMany<AliasItem>(known.names.map((name) => referenceKeys.alias(name)));
  const byKey = new Map(items.map((item) => [item.pk, item]));
  const lives = known.names.flatMap((alias) =>
    (byKey.get(referenceKeys.alias(alias).pk)?.entities ?? [])
      .filter((life) => life.entity === entity && life.since <= version)
      .map((life) => ({ alias, life })),
  );
  const changes = await changesOf(
    table,
    lives.map(({ life }) => life),
  );
  return lives.map(({ alias, life: { since, until } }) => ({
    alias,
    since: changes.get(since) ?? { version: since, by: null },
    until:
      until === undefined || until > version ? null : (changes.get(until) ?? { version: until, by: null }),
  }));
}

async function changesOf(table: Table, lives: readonly Lifetime[]): Promise<Map<number, AliasChange>> {
  const versions = new Set(lives.flatMap(({ since, until = since }) => [since, until]));
  const items = await table.getMany<VersionItem>([...versions].map((each) => referenceKeys.version(each)));
  return new Map(
    items.map(({ sk, who, why, at }) => [Number(sk), { version: Number(sk), by: { who, why, at } }]),
  );
}
