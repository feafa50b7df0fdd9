import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from '../../../shared/article/format.ts';
import { CommandFailure } from '../failure.ts';

/** The files named, and the articles in the folders named, each once, folders in the order of their names. */
export async function articleFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const kind = await kindOf(path);
    found.push(...(kind === 'folder' ? await articlesIn(path) : [path]));
  }
  if (found.length === 0) throw new CommandFailure('There is no article in the folders named.');
  return [...new Set(found)];
}

async function kindOf(path: string): Promise<'file' | 'folder'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new CommandFailure(
      code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`,
    );
  }
}

async function articlesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && isArticleName(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split(/[/\\]/)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}

/** In a folder, only names whose ending says what they are. */
function isArticleName(name: string): boolean {
  return name.includes('.') && typeof formatOf(name) === 'string';
}
