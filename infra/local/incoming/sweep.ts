import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keyInFolder } from '../../../shared/storage/folder/path-in-folder.ts';
import { isIgnored } from './ignored.ts';

/** What a file was when it was last told of: its size and the time of its last change. */
export type Signature = string;

export function signatureOf(file: { readonly size: number; readonly mtimeMs: number }): Signature {
  return `${file.size}:${file.mtimeMs}`;
}

/**
 * Looks through `folder` for files that `told` does not have as they are now, and that have not changed since
 * `settledBefore` (milliseconds since 1970). The operating system's notices can be missed while folders are made faster
 * than they can be watched; nothing dropped may be lost by that.
 */
export async function sweep(
  folder: string,
  told: ReadonlyMap<string, Signature>,
  settledBefore: number,
): Promise<ReadonlyMap<string, Signature>> {
  const missed = new Map<string, Signature>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const key = keyInFolder(folder, path);
    if (!entry.isFile() || isIgnored(key)) continue;
    const file = await stat(path).catch(() => null);
    if (file === null || file.mtimeMs > settledBefore || file.ctimeMs > settledBefore) continue;
    const signature = signatureOf(file);
    if (told.get(key) !== signature) missed.set(key, signature);
  }
  return missed;
}
