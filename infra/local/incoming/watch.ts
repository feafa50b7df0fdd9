import { sep } from 'node:path';
import { watch } from 'chokidar';
import { keyInFolder } from '../../../shared/storage/folder/path-in-folder.ts';
import { isIgnored } from './ignored.ts';

/** A file counts as written when it has not grown for this long, in milliseconds. */
const SETTLED = 350;
const POLL = 50;

export interface Watch {
  /** Resolves when every file that lay in the folder at the start has been told of. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Tells of every file in `folder` and its sub-folders by its key, first those that lie there already, then each that
 * is added or changed, once it is written to its end.
 */
export function watchIncoming(
  folder: string,
  tell: (key: string) => void,
  fault: (error: unknown) => void,
): Watch {
  const watcher = watch(folder, {
    ignored: (path) => path !== folder && isIgnored(path.slice(folder.length + sep.length)),
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: POLL },
    ignorePermissionErrors: true,
  });
  const told = (path: string) => tell(keyInFolder(folder, path));
  watcher.on('add', told).on('change', told).on('error', fault);
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: () => watcher.close(),
  };
}
