import type { Stats } from 'node:fs';
import { sep } from 'node:path';
import { watch } from 'chokidar';
import { keyInFolder } from '../../../shared/storage/folder/path-in-folder.ts';
import { isIgnored } from './ignored.ts';
import type { Occasion } from './receive.ts';
import { type Signature, signatureOf, sweep } from './sweep.ts';

/** A file counts as written when it has not grown for this long, in milliseconds. */
const SETTLED = 350;
const POLL = 50;
/** How often the folder is looked through for what no notice came for, in milliseconds. */
const SWEEP_EVERY = 5000;

export interface Watch {
  /** Resolves when every file that lay in the folder at the start has been told of. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Tells of every file in `folder` and its sub-folders by its key, first those that are found there, then each that is
 * added or changed, once it is written to its end. Every few seconds it also looks for itself. A change of rights alone
 * is no new drop.
 */
export function watchIncoming(
  folder: string,
  tell: (key: string, occasion: Occasion) => void,
  fault: (error: unknown) => void,
): Watch {
  const watcher = watch(folder, {
    ignored: (path) => path !== folder && isIgnored(path.slice(folder.length + sep.length)),
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: POLL },
    ignorePermissionErrors: true,
    alwaysStat: true,
  });
  const told = new Map<string, Signature>();
  let isOpen = false;
  const tellOf = (path: string, file?: Stats) => {
    const key = keyInFolder(folder, path);
    const signature = file && signatureOf(file);
    const isWritten = isOpen && told.get(key) !== signature;
    if (signature !== undefined) told.set(key, signature);
    tell(key, isWritten ? 'dropped' : 'found');
  };
  watcher
    .on('add', tellOf)
    .on('change', tellOf)
    .on('unlink', (path) => told.delete(keyInFolder(folder, path)))
    .on('ready', () => {
      isOpen = true;
    })
    .on('error', fault);
  const sweeping = setInterval(async () => {
    if (!isOpen) return;
    const missed = await sweep(folder, told, Date.now() - SWEEP_EVERY).catch((error) => {
      fault(error);
      return new Map<string, Signature>();
    });
    for (const [key, signature] of missed) {
      told.set(key, signature);
      tell(key, 'dropped');
    }
  }, SWEEP_EVERY);
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: () => {
      clearInterval(sweeping);
      return watcher.close();
    },
  };
}
