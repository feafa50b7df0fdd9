import { createReadStream } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReferenceRecords } from '../../shared/reference/imports/read-reference.ts';
import type { ReferenceStore } from '../../shared/storage/ports.ts';

/** What a new newsroom begins with: facts, and articles to look at. */
export interface Beginning {
  readonly referenceCsv: string;
  readonly demoFolder: string;
}

export const STARTER: Beginning = {
  referenceCsv: fileURLToPath(
    new URL('../../shared/reference/starter/starter-reference.csv', import.meta.url),
  ),
  demoFolder: fileURLToPath(new URL('./demo', import.meta.url)),
};

/**
 * Fills a newsroom that has no reference data yet. The demo is dropped first and the facts come last, so that a start
 * that was stopped half-way begins again. Answers whether it was the first start.
 */
export async function firstStart(
  reference: ReferenceStore,
  incoming: string,
  beginning: Beginning,
  at: string,
): Promise<boolean> {
  if ((await reference.currentVersion()) > 0) return false;
  for (const name of (await readdir(beginning.demoFolder)).sort())
    await copyFile(join(beginning.demoFolder, name), join(incoming, name));
  await reference.import(readReferenceRecords(createReadStream(beginning.referenceCsv)), {
    who: 'stet',
    why: 'starter facts',
    at,
  });
  return true;
}
