import type { ReferenceChange } from '../../report/touched-by.ts';
import { paddedVersion, referenceKeys } from '../keys.ts';
import type { EntityItem, ImportChunkItem } from './reference-items.ts';
import type { Table } from './table.ts';

/** Beyond these a change is no longer worth naming: every article is looked at. */
const MOST_VERSIONS = 100;
const MOST_CHUNKS = 100;

/**
 * What changed after version `from` up to `to`, with every name of the entities concerned; null when it is more than a
 * hundred versions or chunks.
 */
export async function changesBetween(
  table: Table,
  from: number,
  to: number,
): Promise<ReferenceChange | null> {
  if (to - from > MOST_VERSIONS) return null;
  const chunks: ImportChunkItem[] = [];
  for (let version = from + 1; version <= to; version++) {
    const pk = referenceKeys.importOf(version);
    const last = referenceKeys.outlookChunks;
    const page = await table.page<ImportChunkItem>({
      pk,
      between: { first: paddedVersion(0), last },
      limit: MOST_CHUNKS + 1 - chunks.length,
    });
    chunks.push(...page.items);
    if (chunks.length > MOST_CHUNKS || page.after !== null) return null;
  }
  const series = new Map(chunks.flatMap((chunk) => chunk.series).map((pair) => [pair.join('\n'), pair]));
  const entities = new Set([...series.values()].map(([entity]) => entity));
  const named = await table.getMany<EntityItem>([...entities].map((entity) => referenceKeys.entity(entity)));
  const aliases = new Set([
    ...chunks.flatMap((chunk) => chunk.aliases),
    ...named.flatMap(({ names }) => names),
  ]);
  return {
    series: [...series.values()].map(([entity, metric]) => ({ entity, metric })),
    aliases: [...aliases].sort(),
  };
}
