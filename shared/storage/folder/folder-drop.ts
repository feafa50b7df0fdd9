import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DropStore } from '../ports.ts';
import { readDropJournal } from './drop-journal.ts';
import { pathInFolder } from './path-in-folder.ts';
import { writeFileWhole } from './write-file-whole.ts';

/**
 * The watched folder `incoming` as a drop store. Versions are those the journal in the folder `journal` kept; without
 * a version it reads what lies in the folder now.
 */
export function folderDropStore(incoming: string, journal: string): DropStore {
  const pathOf = (key: string, version: string | null) =>
    version === null ? pathInFolder(incoming, key) : pathInFolder(join(journal, 'versions'), version);
  return {
    async read(key, version) {
      const bytes = await unlessMissing(readFile(pathOf(key, version)));
      return bytes === null ? null : { bytes, size: bytes.length };
    },
    async stream(key, version) {
      const path = pathOf(key, version);
      const found = await unlessMissing(stat(path));
      return found?.isFile() === true ? createReadStream(path) : null;
    },
    put: async (key, bytes) => await writeFileWhole(pathInFolder(incoming, key), bytes),
    presignPut: async () => null,
    async *list() {
      yield* await readDropJournal(journal);
    },
  };
}

async function unlessMissing<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
