import { readdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ArtefactStore } from '../ports.ts';
import { keyInFolder, pathInFolder } from './path-in-folder.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** Artefacts and reports as files of a folder, a folder for each `/` in the key. */
export function folderArtefactStore(folder: string): ArtefactStore {
  return {
    async get(key) {
      try {
        return await readFile(pathInFolder(folder, key));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    put: async (key, bytes) => await writeFileWhole(pathInFolder(folder, key), bytes),
    presignGet: async () => null,
    async *list(prefix) {
      const keys: string[] = [];
      const start = prefix.includes('/') ? dirname(pathInFolder(folder, `${prefix}x`)) : resolve(folder);
      for (const path of await filesUnder(start)) {
        const key = keyInFolder(folder, path);
        if (key.startsWith(prefix) && !key.endsWith('.partial')) keys.push(key);
      }
      yield* keys.sort();
    },
  };
}

async function filesUnder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => resolve(entry.parentPath, entry.name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
