import { ConflictError } from '../errors.ts';
import { newsroomKeys } from '../keys.ts';
import type { Item, Table } from './table.ts';

const MOST_TRIES = 8;

/** The newest version of what people said, together with the item that made it. */
interface SaidItem extends Item {
  readonly version: number;
  readonly newest: Item;
}

/**
 * One line of versions for everything people tell the newsroom, feedback on figures and the house lexicon alike, so
 * that one number pins both. A change is made by one conditional write that carries it; it is put in its place by
 * whoever comes next, so that a crash between the two loses nothing and shows nothing twice.
 */
export interface Said {
  currentVersion(): Promise<number>;
  /**
   * Makes the next version with the item that `itemAt` gives for it, or that it gives for none (null) after all. It is
   * asked anew whenever somebody else was faster. Throws `ConflictError` after eight lost races.
   */
  add<Added extends Item | null>(itemAt: (version: number) => Added | Promise<Added>): Promise<Added>;
  /** The newest item, which may not be in its place yet. */
  newest(): Promise<Item | null>;
}

export function dynamoSaid(table: Table): Said {
  const current = () => table.get<SaidItem>(newsroomKeys.current, { consistent: true });
  return {
    currentVersion: async () => (await current())?.version ?? 0,
    newest: async () => (await current())?.newest ?? null,
    async add(itemAt) {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const seen = await current();
        if (seen !== null) await table.put(seen.newest);
        const version = (seen?.version ?? 0) + 1;
        const newest = await itemAt(version);
        if (newest === null) return newest;
        const next: SaidItem = { ...newsroomKeys.current, version, newest };
        const made =
          seen === null
            ? await table.putIf(next, { condition: 'attribute_not_exists(pk)' })
            : await table.putIf(next, {
                condition: '#version = :seen',
                names: { '#version': 'version' },
                values: { ':seen': seen.version },
              });
        if (!made) continue;
        await table.put(newest);
        return newest;
      }
      throw new ConflictError('Others were faster every time.');
    },
  };
}
