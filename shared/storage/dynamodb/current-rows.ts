import { decodeCursor, encodeCursor } from '../cursor.ts';
import { reportKeys } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import type { LatestItem } from './latest.ts';
import type { Row } from './report-rows.ts';
import type { Item, Table } from './table.ts';

const DEFAULT_LIMIT = 25;
const MOST_AT_ONCE = 100;
/** How many Queries one request may cost; a page may end early, with a cursor to go on. */
const MOST_ROUNDS = 10;

export interface ListQuery extends PageRequest {
  readonly pk: string;
  readonly prefix?: string | undefined;
  /** Only sort keys from `first` to `last`; not together with `prefix`. */
  readonly between?: { readonly first: string; readonly last: string } | undefined;
  readonly descending: boolean;
  /** Tells this list with its filters from any other: a cursor is good for one scope. */
  readonly scope: string;
}

/**
 * A page of a list. `keep` says, for each item of a round in order, what to show for it, or null to leave it out.
 * Throws `CursorError` for a cursor of another list.
 */
export async function listPage<Found extends Item, Shown>(
  table: Table,
  query: ListQuery,
  keep: (items: readonly Found[]) => Promise<readonly (Shown | null)[]>,
): Promise<Page<Shown>> {
  const limit = Math.min(Math.max(query.limit ?? DEFAULT_LIMIT, 1), MOST_AT_ONCE);
  let after = query.cursor === undefined ? undefined : decodeCursor(query.scope, query.cursor);
  const shown: Shown[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { pk, prefix, between, descending } = query;
    const page = await table.page<Found>({
      pk,
      prefix,
      between,
      descending,
      after,
      limit: limit - shown.length,
    });
    const kept = await keep(page.items);
    shown.push(...kept.filter((item) => item !== null));
    if (page.after === null) return { items: shown, next: null };
    after = page.after;
    if (shown.length === limit) break;
  }
  return { items: shown, next: after === undefined ? null : encodeCursor(query.scope, after) };
}

/** The same for rows of reports: only those whose report is current, each with its article's LATEST. */
export function currentPage<Found extends Row, Shown>(
  table: Table,
  query: ListQuery,
  show: (row: Found, latest: LatestItem) => Shown | null,
): Promise<Page<Shown>> {
  return listPage<Found, Shown>(table, query, async (rows) => {
    const latest = await table.getMany<LatestItem>(rows.map(({ articleId }) => reportKeys.latest(articleId)));
    const byArticle = new Map(latest.map((item) => [item.article.articleId, item]));
    return rows.map((row) => {
      const current = byArticle.get(row.articleId);
      return current === undefined || current.edition !== row.edition ? null : show(row, current);
    });
  });
}
