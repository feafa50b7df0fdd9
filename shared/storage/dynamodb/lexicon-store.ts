import type { HouseLexicon, HouseLexiconEntry } from '../../tone/house-lexicon.ts';
import { inOrder, lexiconDifference } from '../../tone/lexicon-difference.ts';
import { SupersededError } from '../errors.ts';
import { digestOf, newsroomKeys, paddedVersion } from '../keys.ts';
import type { ChangeBy, LexiconStore, LexiconVersionItem } from '../ports.ts';
import { listPage } from './current-rows.ts';
import { dynamoSaid } from './said.ts';
import type { Item, Table } from './table.ts';

/** Small enough that a part of long phrases and notes fits into one item. */
const ENTRIES_A_PART = 250;

interface LexiconItem extends Item, ChangeBy {
  readonly since: number;
  readonly digest: string;
  readonly phrases: number;
}

interface PartItem extends Item {
  readonly entries: readonly HouseLexiconEntry[];
}

/**
 * The house lexicon. Its entries lie under their own digest, so that writing them shows nothing and may be repeated;
 * a version names the digest it holds.
 */
export function dynamoLexiconStore(table: Table): LexiconStore {
  const said = dynamoSaid(table);
  const newest = async (): Promise<LexiconItem | null> => {
    const item = await said.newest();
    return item?.pk === newsroomKeys.lexicons ? (item as LexiconItem) : null;
  };
  const itemAt = async (version: number): Promise<LexiconItem | null> => {
    const [last, page] = await Promise.all([
      newest(),
      table.page<LexiconItem>({
        pk: newsroomKeys.lexicons,
        between: { first: paddedVersion(0), last: paddedVersion(version) },
        descending: true,
        limit: 1,
        consistent: true,
      }),
    ]);
    return last !== null && last.since <= version ? last : (page.items[0] ?? null);
  };
  return {
    currentVersion: async () => (await itemAt(NEWEST))?.since ?? 0,
    async read(version) {
      const item = await itemAt(version);
      if (item === null) return { version: 0, entries: [], by: null };
      const { who, why, at } = item;
      return { ...(await lexiconOf(table, item)), by: { who, why, at } };
    },
    async replace(given, { who, why, at, dryRun = false, basis }) {
      const entries = inOrder(given);
      const digest = digestOf(entries);
      if (!dryRun) await table.writeMany(partsOf(digest, entries));
      let before = await currentFor(basis);
      const added = dryRun
        ? null
        : await said.add(async (since): Promise<LexiconItem | null> => {
            before = await currentFor(basis);
            if (before.digest === digest) return null;
            return { ...newsroomKeys.lexicon(since), since, digest, phrases: entries.length, who, why, at };
          });
      return {
        version: added?.since ?? before.version,
        difference: lexiconDifference(before.entries, entries),
      };
    },
    async versions(query) {
      const page = await listPage<LexiconItem, LexiconVersionItem>(
        table,
        { ...query, pk: newsroomKeys.lexicons, descending: true, scope: newsroomKeys.lexicons },
        async (items) => items.map(versionItemOf),
      );
      const last = query.cursor === undefined ? await newest() : null;
      const isOutOfPlace = last !== null && page.items[0]?.version !== last.since;
      return isOutOfPlace ? { ...page, items: [versionItemOf(last), ...page.items] } : page;
    },
  };

  async function currentFor(basis: number | undefined): Promise<HouseLexicon & { readonly digest: string }> {
    const item = await itemAt(NEWEST);
    const version = item?.since ?? 0;
    if (basis !== undefined && basis !== version)
      throw new SupersededError(`The house lexicon is at version ${version} by now, no longer at ${basis}.`);
    if (item === null) return { version, entries: [], digest: digestOf([]) };
    return { ...(await lexiconOf(table, item)), digest: item.digest };
  }
}

/** No version is later. */
const NEWEST = 999_999_999;

async function lexiconOf(table: Table, { since, digest }: LexiconItem): Promise<HouseLexicon> {
  const parts = await table.all<PartItem>({ pk: newsroomKeys.lexiconEntries(digest), consistent: true });
  return { version: since, entries: parts.flatMap(({ entries }) => entries) };
}

function versionItemOf({ since, phrases, who, why, at }: LexiconItem): LexiconVersionItem {
  return { version: since, phrases, who, why, at };
}

function partsOf(digest: string, entries: readonly HouseLexiconEntry[]): PartItem[] {
  return Array.from({ length: Math.ceil(entries.length / ENTRIES_A_PART) }, (_, part) => ({
    ...newsroomKeys.lexiconPart(digest, part),
    entries: entries.slice(part * ENTRIES_A_PART, (part + 1) * ENTRIES_A_PART),
  }));
}
