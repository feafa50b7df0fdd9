import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '../../../shared/storage/folder/write-file-whole.ts';
import type { DropEvent } from './check-article.ts';

/**
 * The drops whose report could not even be published as failed, one file each, named by the drop's number. They are
 * taken up again at the next start, since their report is missing.
 */
export interface ParkedDrops {
  park(event: DropEvent, error: string): Promise<void>;
  release(event: DropEvent): Promise<void>;
  count(): Promise<number>;
}

export function parkedDrops(folder: string): ParkedDrops {
  const fileOf = (event: DropEvent) => join(folder, `${event.detail.object.sequencer}.json`);
  return {
    park: (event, error) =>
      writeFileWhole(
        fileOf(event),
        new TextEncoder().encode(`${JSON.stringify({ event, error }, null, 2)}\n`),
      ),
    release: (event) => rm(fileOf(event), { force: true }),
    count: async () => (await readdir(folder)).filter((name) => name.endsWith('.json')).length,
  };
}
