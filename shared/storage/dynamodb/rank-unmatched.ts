import { reportKeys } from '../keys.ts';
import type { UnmatchedItem } from '../reports.ts';
import type { FigureRow } from './report-rows.ts';
import type { Item, Table } from './table.ts';
import { recount } from './tally.ts';

/** A subject's place in the list by frequency; it stands while the subject's count is `count`. */
export interface RankItem extends Item {
  readonly subject: string;
  readonly count: number;
  readonly example: UnmatchedItem['example'];
}

/** The count that stands for a subject. */
export interface CountItem extends Item {
  readonly count: number;
}

/**
 * Moves a subject to its place in the list of unmatched subjects after an article of the day `published` came or went.
 * The new place is written before the count and the old one taken out after it, so that a crash leaves at most a
 * place that does not stand.
 */
export async function rankUnmatched(table: Table, subject: string, published: string): Promise<void> {
  const pk = reportKeys.bySubject(subject);
  const countKey = reportKeys.unmatchedCount(subject);
  const before = await table.get<CountItem>(countKey, { consistent: true });
  const count = await recount(table, pk, published);
  const newest = (await table.page<FigureRow>({ pk, descending: true, limit: 1, consistent: true })).items[0];
  if (newest !== undefined) {
    const { articleId, figureId, text } = newest.figure;
    const place: RankItem = {
      ...reportKeys.unmatchedRank(count, subject),
      subject,
      count,
      example: { articleId, figureId, text },
    };
    await table.put(place);
  }
  await table.put({ ...countKey, count });
  if (before !== null && before.count !== count) {
    await table.delete(reportKeys.unmatchedRank(before.count, subject));
  }
}
