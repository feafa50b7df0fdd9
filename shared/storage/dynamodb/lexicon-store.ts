import type { HouseLexiconEntry } from '../../tone/house-lexicon.ts';
import { digestOf, newsroomKeys, paddedVersion } from '../keys.ts';
import type { LexiconStore } from '../ports.ts';
import { dynamoSaid } from './said.ts';
import type { Item, Table } from './table.ts';

/** Small enough that a part of long phrases and notes fits into one item. */
const ENTRIES_A_PART = 250;

interface LexiconItem extends Item {
  readonly since: number;
  readonly digest: string;
  readonly who: string;
  readonly why: string;
  readonly at: string;
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
  const itemAt = async (version: number): Promise<LexiconItem | null> => {
    const [newest, page] = await Promise.all([
      said.newest(),
      table.page<LexiconItem>({
        pk: newsroomKeys.lexicons,
        between: { first: paddedVersion(0), last: paddedVersion(version) },
        descending: true,
        limit: 1,
        consistent: true,
      }),
    ]);
    if (newest?.pk === newsroomKeys.lexicons && (newest as LexiconItem).since <= version) {
      return newest as LexiconItem;
    }
    return page.items[0] ?? null;
  };
  return {
    currentVersion: said.currentVersion,
    async read(version) {
      const item = await itemAt(version);
      if (item === null) return { version: 0, entries: [] };
      const parts = await table.all<PartItem>({
        pk: newsroomKeys.lexiconEntries(item.digest),
        consistent: true,
      });
      return { version: item.since, entries: parts.flatMap(({ entries }) => entries) };
    },
    async replace(entries, by) {
      const digest = digestOf(entries);
      const version = await said.currentVersion();
      const before = await itemAt(version);
      if ((before?.digest ?? digestOf([])) === digest) return before?.since ?? 0;
      await table.writeMany(partsOf(digest, entries));
      const { who, why, at } = by;
      const item = await said.add(
        (since): LexiconItem => ({ ...newsroomKeys.lexicon(since), since, digest, who, why, at }),
      );
      return item.since;
    },
  };
}

function partsOf(digest: string, entries: readonly HouseLexiconEntry[]): PartItem[] {
  return Array.from({ length: Math.ceil(entries.length / ENTRIES_A_PART) }, (_, part) => ({
    ...newsroomKeys.lexiconPart(digest, part),
    entries: entries.slice(part * ENTRIES_A_PART, (part + 1) * ENTRIES_A_PART),
  }));
}
