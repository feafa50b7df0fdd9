import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Which drops that are imported were dealt with: an old file must not come back over a later correction. */
export interface ImportedDrops {
  has(sequencer: string): boolean;
  add(sequencer: string): Promise<void>;
}

/** Keeps one line a drop in the journal's folder. */
export async function openImportedDrops(journalFolder: string): Promise<ImportedDrops> {
  const file = join(journalFolder, 'imported.txt');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const done = new Set(text.split('\n'));
  return {
    has: (sequencer) => done.has(sequencer),
    async add(sequencer) {
      await appendFile(file, `${sequencer}\n`);
      done.add(sequencer);
    },
  };
}
