import { referenceKeys } from '../keys.ts';
import { type AliasItem, type ImportChunkItem, type Lifetime, withoutEnd } from './reference-items.ts';
import { clearEndedDue } from './refresh-outlooks.ts';
import type { Item, Table } from './table.ts';

/**
 * Takes back what an import that never finished left of the version after `version`: what it had brought goes, what it
 * had ended lives on. May be stopped and repeated: its notes go last. Also ends what `version` itself had still to do
 * when it was made current.
 */
export async function clearLeftovers(table: Table, version: number): Promise<void> {
  await clearEndedDue(table, version);
  const next = version + 1;
  const chunks = await table.all<ImportChunkItem>({ pk: referenceKeys.importOf(next), consistent: true });
  for (const chunk of chunks) {
    await table.writeMany([], chunk.came.map(keyOf));
    const ended = await table.getMany<Item & Lifetime>(chunk.ended.map(keyOf), { consistent: true });
    await table.writeMany(ended.filter(({ until }) => until === next).map(withoutEnd));
    const aliases = await table.getMany<AliasItem>(
      chunk.aliases.map((name) => referenceKeys.alias(name)),
      { consistent: true },
    );
    await table.writeMany(aliases.map((alias) => asOf(alias, version)));
    await table.delete({ pk: chunk.pk, sk: chunk.sk });
  }
}

function asOf(alias: AliasItem, version: number): AliasItem {
  const entities = alias.entities
    .filter(({ since }) => since <= version)
    .map((life) => (life.until === version + 1 ? lifted(life) : life));
  return { ...alias, entities };
}

function lifted({ until: _until, ...life }: AliasItem['entities'][number]): AliasItem['entities'][number] {
  return life;
}

function keyOf([pk, sk]: readonly [string, string]) {
  return { pk, sk };
}
