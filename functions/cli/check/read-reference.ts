import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ImportError } from '../../../shared/reference/imports/import-error.ts';
import { readReferenceRecords } from '../../../shared/reference/imports/read-reference.ts';
import type { ReferenceReader } from '../../../shared/reference/lookup.ts';
import { memoryReader } from '../../../shared/reference/memory-reader.ts';
import type { ReferenceRecord } from '../../../shared/reference/record.ts';
import { CommandFailure } from '../failure.ts';

const STARTER = fileURLToPath(
  new URL('../../../shared/reference/starter/starter-reference.csv', import.meta.url),
);
const MOST_SHOWN = 20;

/** The facts of a CSV file, the starter's where none is named. Throws `CommandFailure` that names line and column. */
export async function readReference(path: string = STARTER): Promise<ReferenceReader> {
  try {
    const records: ReferenceRecord[] = [];
    for await (const record of readReferenceRecords(createReadStream(path))) records.push(record);
    return memoryReader(records, 1);
  } catch (error) {
    if (error instanceof ImportError) throw new CommandFailure(problemLines(path, error).join('\n'));
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new CommandFailure(
      code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`,
    );
  }
}

function problemLines(path: string, error: ImportError): string[] {
  const lines = error.problems.map(({ line, column, message }) =>
    column === null
      ? `${path}, line ${line}: ${message}`
      : `${path}, line ${line}, column ${column}: ${message}`,
  );
  const more = lines.length - MOST_SHOWN;
  return more > 0 ? [...lines.slice(0, MOST_SHOWN), `… and ${more} more.`] : lines;
}
