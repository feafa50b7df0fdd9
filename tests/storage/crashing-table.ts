import type { Table } from '../../shared/storage/dynamodb/table.ts';
import type { ArtefactStore } from '../../shared/storage/ports.ts';

/** Stands for kill -9: nothing after it happens. */
export class InjectedCrash extends Error {}

/**
 * The same table and artefacts, which die after `writes` writes. A batch counts as one write for each half, so that
 * the crash also falls into the middle of batches.
 */
export function crashingAfter(
  writes: number,
  table: Table,
  artefacts: ArtefactStore,
): { readonly table: Table; readonly artefacts: ArtefactStore } {
  let left = writes;
  const spend = () => {
    if (left-- <= 0) throw new InjectedCrash();
  };
  return {
    table: {
      ...table,
      async put(item) {
        spend();
        await table.put(item);
      },
      async putIf(item, expression) {
        spend();
        return await table.putIf(item, expression);
      },
      async update(key, update, expression) {
        spend();
        return await table.update(key, update, expression);
      },
      async delete(key) {
        spend();
        await table.delete(key);
      },
      async writeMany(puts, deletes = []) {
        const half = [Math.ceil(puts.length / 2), Math.ceil(deletes.length / 2)] as const;
        spend();
        await table.writeMany(puts.slice(0, half[0]), deletes.slice(0, half[1]));
        spend();
        await table.writeMany(puts.slice(half[0]), deletes.slice(half[1]));
      },
    },
    artefacts: {
      ...artefacts,
      async put(key, bytes) {
        spend();
        await artefacts.put(key, bytes);
      },
    },
  };
}
