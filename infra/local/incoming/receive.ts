import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { LARGEST_FILE } from '../../../shared/article/rejections.ts';
import type { DropJournal } from '../../../shared/storage/folder/drop-journal.ts';
import { pathInFolder } from '../../../shared/storage/folder/path-in-folder.ts';
import { importKindOf } from '../../../shared/storage/import-folders.ts';
import type { Drop } from '../../../shared/storage/ports.ts';

/** Reference data may be far larger than an article; the journal keeps a copy, so there is an end. */
const LARGEST_REFERENCE = 512 * 1024 * 1024;

/** Whether a file lay in the drop folder when the newsroom opened, or was written there since. */
export type Occasion = 'found' | 'dropped';

/** Takes files from the drop folder into the journal. */
export interface Receiver {
  /**
   * The drop that a file's present bytes are, on record; null where the same bytes are the newest drop of that name
   * already and `again` does not ask for them, or where the file is gone.
   */
  receive(key: string, occasion: Occasion): Promise<Drop | null>;
}

/** `again` answers whether a drop should be taken up anew although its bytes have not changed. */
export function openReceiver(
  incoming: string,
  journal: DropJournal,
  again: (newest: Drop, occasion: Occasion) => Promise<boolean>,
  clock: () => Date,
): Receiver {
  const newest = new Map(journal.newest().map((drop) => [drop.key, drop]));
  return {
    async receive(key, occasion) {
      const bytes = await bytesAt(pathInFolder(incoming, key), limitFor(key));
      if (!bytes) return null;
      const before = newest.get(key);
      const same = before?.version === createHash('sha256').update(bytes).digest('hex');
      if (before && same && !(await again(before, occasion))) return null;
      const drop = await journal.record(key, bytes, clock().toISOString());
      newest.set(key, drop);
      return drop;
    },
  };
}

/** One byte more than is read is enough to be rejected as too large. */
function limitFor(key: string): number {
  return importKindOf(key) === 'reference' ? LARGEST_REFERENCE : LARGEST_FILE + 1;
}

async function bytesAt(path: string, limit: number): Promise<Uint8Array | null> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!file) return null;
  try {
    const size = Math.min((await file.stat()).size, limit);
    const bytes = Buffer.alloc(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}
