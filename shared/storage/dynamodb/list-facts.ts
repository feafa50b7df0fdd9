import type { Fact } from '../../reference/fact.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { referenceKeys } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import { listPage } from './current-rows.ts';
import {
  type EntityItem,
  type FactItem,
  factOf,
  isFactItem,
  type OutlookItem,
  visibleAt,
} from './reference-items.ts';
import type { Table } from './table.ts';

const DEFAULT_LIMIT = 25;
const MOST_AT_ONCE = 100;
/** How many entities one request may look into; a page may end early, with a cursor to go on. */
const MOST_ENTITIES = 25;

/** Facts as of `version`, by entity, metric and date; of one entity where one is asked for. */
export async function listFacts(
  table: Table,
  version: number,
  query: PageRequest & { readonly entity?: string | undefined },
): Promise<Page<Fact>> {
  if (query.entity !== undefined) return await factsOf(table, version, query.entity, query);
  const scope = 'facts';
  const limit = Math.min(Math.max(query.limit ?? DEFAULT_LIMIT, 1), MOST_AT_ONCE);
  let place = query.cursor === undefined ? null : placeIn(decodeCursor(scope, query.cursor));
  const items: Fact[] = [];
  for (let looked = 0; looked < MOST_ENTITIES; looked++) {
    const entity = place?.cursor === undefined ? await entityAfter(table, place?.entity) : place.entity;
    if (entity === null) return { items, next: null };
    const page: Page<Fact> = await factsOf(table, version, entity, {
      cursor: place?.cursor,
      limit: limit - items.length,
    });
    items.push(...page.items);
    place = page.next === null ? { entity } : { entity, cursor: page.next };
    if (items.length === limit) break;
  }
  return { items, next: encodeCursor(scope, JSON.stringify([place?.entity, place?.cursor])) };
}

/** The next entity to look at, or the one to go on with. */
interface Place {
  readonly entity: string;
  readonly cursor?: string;
}

function placeIn(position: string): Place {
  const [entity, cursor] = JSON.parse(position) as [string, string | null | undefined];
  return cursor === null || cursor === undefined ? { entity } : { entity, cursor };
}

async function entityAfter(table: Table, entity: string | undefined): Promise<string | null> {
  const page = await table.page<EntityItem>({ pk: referenceKeys.entities, after: entity, limit: 1 });
  return page.items[0]?.sk ?? null;
}

function factsOf(table: Table, version: number, entity: string, request: PageRequest): Promise<Page<Fact>> {
  const pk = referenceKeys.ofEntity(entity);
  return listPage<FactItem | OutlookItem, Fact>(
    table,
    {
      cursor: request.cursor,
      limit: request.limit,
      pk,
      prefix: referenceKeys.facts,
      descending: false,
      scope: pk,
    },
    async (found) =>
      found.map((item) => (isFactItem(item) && visibleAt(item, version) ? factOf(item) : null)),
  );
}
