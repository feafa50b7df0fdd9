import { dayIn } from '../day-in.ts';
import { reportKeys } from '../keys.ts';
import type { Item, Table } from './table.ts';

interface FirstDropItem extends Item {
  readonly at: string;
  readonly day: string;
}

/**
 * The day of the earliest drop of an article told so far, in the newsroom's time zone of the time. Kept for later
 * revisions; only an earlier drop that is told late moves it.
 */
export async function rememberFirstDrop(
  table: Table,
  articleId: string,
  at: string,
  timeZone: string,
): Promise<string> {
  const key = reportKeys.firstDrop(articleId);
  const told: FirstDropItem = { ...key, at, day: dayIn(timeZone, at) };
  const condition = 'attribute_not_exists(pk) OR #at > :at';
  if (await table.putIf(told, { condition, names: { '#at': 'at' }, values: { ':at': at } })) return told.day;
  return (await table.get<FirstDropItem>(key, { consistent: true }))?.day ?? told.day;
}
