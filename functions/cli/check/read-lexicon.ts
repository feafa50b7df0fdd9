import { createReadStream } from 'node:fs';
import type { HouseLexicon } from '../../../shared/tone/house-lexicon.ts';
import { LexiconError } from '../../../shared/tone/parse-house-lexicon.ts';
import { readHouseLexicon } from '../../../shared/tone/read-house-lexicon.ts';
import { faulty, unreadable } from '../read-file.ts';

/** The house lexicon of a CSV file; none where none is named. Throws `CommandFailure` that names line and column. */
export async function readLexicon(path: string | undefined): Promise<HouseLexicon | undefined> {
  if (path === undefined) return undefined;
  try {
    return { version: 1, entries: await readHouseLexicon(createReadStream(path)) };
  } catch (error) {
    throw error instanceof LexiconError ? faulty(path, error.problems) : unreadable(path, error);
  }
}
