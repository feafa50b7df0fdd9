import { articleIdFor } from '../../shared/article/article-id.ts';
import { importKindOf } from '../../shared/storage/import-folders.ts';
import type { Drop, Stores } from '../../shared/storage/ports.ts';
import { compareSequencers } from '../../shared/storage/sequencer.ts';

/**
 * The dropped files whose newest version has no report, of those dropped before `before` (ISO instant): younger ones
 * may still be on their way.
 */
export async function* missingDrops(
  stores: Pick<Stores, 'drop' | 'reports'>,
  before: string,
): AsyncIterable<Drop> {
  for await (const drop of stores.drop.list()) {
    if (importKindOf(drop.key) !== null || drop.key.endsWith('/') || drop.at >= before) continue;
    const last = await stores.reports.lastDrop(articleIdFor(drop.key));
    if (last === null || !covers(last, drop)) yield drop;
  }
}

function covers(
  last: { readonly sequencer: string; readonly dropVersion: string | null; readonly at: string },
  drop: Drop,
): boolean {
  if (drop.version !== null && drop.version === last.dropVersion) return true;
  if (drop.sequencer !== '') return compareSequencers(last.sequencer, drop.sequencer) >= 0;
  return drop.version === null && last.at >= drop.at;
}
