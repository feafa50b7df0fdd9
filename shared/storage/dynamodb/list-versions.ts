import { paddedVersion, referenceKeys } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import type { ChangeBy, ReferenceVersionItem } from '../ports.ts';
import { listPage } from './current-rows.ts';
import type { Item, Table } from './table.ts';

type VersionItem = Item & ChangeBy;

/** The versions up to `version`, which must be the current one, newest first. */
export async function listVersions(
  table: Table,
  version: number,
  request: PageRequest,
): Promise<Page<ReferenceVersionItem>> {
  const pk = referenceKeys.versions;
  const between = { first: paddedVersion(0), last: paddedVersion(version) };
  const query = { ...request, pk, between, descending: true, scope: pk };
  return await listPage<VersionItem, ReferenceVersionItem>(table, query, async (items) =>
    items.map(({ sk, who, why, at }) => ({ version: Number(sk), who, why, at })),
  );
}
