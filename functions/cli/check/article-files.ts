import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatOf } from '../../../shared/article/format.ts';
import { CommandFailure } from '../failure.ts';

/** What a command line names. */
export interface NamedFiles {
  readonly articles: readonly string[];
  /** Files of the folders whose ending is none that is read. */
  readonly leftOut: readonly string[];
}

/** The files named, and the articles in the folders named, each once, folders in the order of their names. */
export async function articleFiles(paths: readonly string[]): Promise<NamedFiles> {
  const articles: string[] = [];
  const leftOut: string[] = [];
  for (const path of paths) {
    if ((await kindOf(path)) === 'file') articles.push(path);
    else
      for (const file of await filesIn(path)) (isArticleName(basename(file)) ? articles : leftOut).push(file);
  }
  if (articles.length === 0) throw new CommandFailure('There is no article in the folders named.');
  return { articles: [...new Set(articles)], leftOut };
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

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
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
