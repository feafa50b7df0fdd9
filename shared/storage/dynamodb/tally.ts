import { reportKeys } from '../keys.ts';
import type { Item, Table } from './table.ts';

interface MonthItem extends Item {
  readonly count: number;
}

/**
 * How many rows the list `pk` has, after something changed in the month of the day `published`. Counts
 * that month anew and adds up what is kept of the others: right again after any crash, unlike a counter, and its cost
 * is bounded by one month's rows.
 */
export async function recount(table: Table, pk: string, published: string): Promise<number> {
  const month = published.slice(0, 7);
  const count = (await table.all({ pk, prefix: month, consistent: true })).length;
  const tally = { pk: reportKeys.tally(pk), sk: month };
  if (count === 0) await table.delete(tally);
  else await table.put({ ...tally, count });
  const months = await table.all<MonthItem>({ pk: tally.pk, consistent: true });
  return months.reduce((sum, item) => sum + item.count, 0);
}
