import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { IMPORT_FOLDERS } from '../../../shared/storage/import-folders.ts';
import { StartFailure } from '../start-failure.ts';

/** The folders of a newsroom on one machine, all under one. */
export interface Home {
  readonly folder: string;
  /** Where articles are dropped; CSV files under `reference/` and `lexicon/` are imported. */
  readonly incoming: string;
  /** Numbers the drops and keeps their bytes. */
  readonly journal: string;
  readonly artefacts: string;
  /** The database. */
  readonly data: string;
  /** Drops whose report could not even be published as failed. */
  readonly parked: string;
  /** Held open while a newsroom runs here. */
  readonly lock: string;
  /** One line for each verdict that changed. */
  readonly announcements: string;
}

/** Makes what is missing of the folders under `folder`. Throws `StartFailure` where one cannot be used. */
export async function openHome(folder: string): Promise<Home> {
  const root = resolve(folder);
  const home: Home = {
    folder: root,
    incoming: join(root, 'incoming'),
    journal: join(root, 'journal'),
    artefacts: join(root, 'artefacts'),
    data: join(root, 'data'),
    parked: join(root, 'parked'),
    lock: join(root, 'lock'),
    announcements: join(root, 'announcements.jsonl'),
  };
  const folders = [
    ...Object.values(IMPORT_FOLDERS).map((name) => join(home.incoming, name)),
    home.journal,
    home.artefacts,
    home.data,
    home.parked,
    home.lock,
  ];
  for (const path of folders) await usable(path);
  await usable(home.incoming);
  return home;
}

async function usable(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = REASONS[code ?? ''] ?? `it cannot be used (${code})`;
    throw new StartFailure(
      `The folder ${path}: ${reason}. Set STET_HOME to a folder that Stet may write to.`,
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read and write it',
  EPERM: 'no permission to read and write it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in its place',
  EEXIST: 'a file is in its place',
};
