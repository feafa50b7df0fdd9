import type { StaleSeries } from '../../reference/stale-series.ts';
import { isStale, staleFrom } from '../../reference/staleness.ts';
import { referenceKeys } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import { listPage } from './current-rows.ts';
import { type DueItem, visibleAt } from './reference-items.ts';
import type { Table } from './table.ts';

/** Before and after every ISO day of four digits. */
const FIRST_DAY = '0';
const BEHIND_A_DAY = '#~';

/** The series of `version`, which must be the current one, that have gone stale by `asOf`, those longest due first. */
export async function listStale(
  table: Table,
  version: number,
  { cursor, limit, asOf }: PageRequest & { readonly asOf: string },
): Promise<Page<StaleSeries>> {
  const pk = referenceKeys.due;
  const between = { first: FIRST_DAY, last: `${asOf}${BEHIND_A_DAY}` };
  const query = { cursor, limit, pk, between, descending: false, scope: `${pk}#${asOf}` };
  return await listPage<DueItem, StaleSeries>(table, query, async (found) =>
    found.map((item) => {
      if (!visibleAt(item, version) || !isStale(item, asOf)) return null;
      const fact = { ...item.fact, since: item.factSince };
      return { fact, staleness: staleFrom({ ...item, newest: fact }) };
    }),
  );
}
