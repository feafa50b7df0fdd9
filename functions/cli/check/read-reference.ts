import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ImportError } from '../../../shared/reference/imports/import-error.ts';
import { readReferenceRecords } from '../../../shared/reference/imports/read-reference.ts';
import type { ReferenceReader } from '../../../shared/reference/lookup.ts';
import { memoryReader } from '../../../shared/reference/memory-reader.ts';
import type { ReferenceRecord } from '../../../shared/reference/record.ts';
import { faulty, unreadable } from '../read-file.ts';

const STARTER = fileURLToPath(
  new URL('../../../shared/reference/starter/starter-reference.csv', import.meta.url),
);

/** The facts of a CSV file, the starter's where none is named. Throws `CommandFailure` that names line and column. */
export async function readReference(path: string = STARTER): Promise<ReferenceReader> {
  return memoryReader(await readRecords(path), 1);
}

/** The rows of a CSV file of facts. Throws `CommandFailure` that names line and column. */
export async function readRecords(path: string): Promise<readonly ReferenceRecord[]> {
  try {
    const records: ReferenceRecord[] = [];
    for await (const record of readReferenceRecords(createReadStream(path))) records.push(record);
    return records;
  } catch (error) {
    throw error instanceof ImportError ? faulty(path, error.problems) : unreadable(path, error);
  }
}
