import { ImportError, type ImportProblem } from '../../../shared/reference/imports/import-error.ts';
import { readReferenceRecords } from '../../../shared/reference/imports/read-reference.ts';
import type { ReferenceRecord } from '../../../shared/reference/record.ts';

/** Everything a file brings: the records handed on, and the problems it ended with. */
export async function readAll(
  text: string,
  chunk = text.length,
): Promise<{ readonly records: readonly ReferenceRecord[]; readonly problems: readonly ImportProblem[] }> {
  const records: ReferenceRecord[] = [];
  try {
    for await (const record of readReferenceRecords(chunks(new TextEncoder().encode(text), chunk)))
      records.push(record);
  } catch (error) {
    if (error instanceof ImportError) return { records, problems: error.problems };
    throw error;
  }
  return { records, problems: [] };
}

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += Math.max(1, size))
    yield bytes.subarray(at, at + Math.max(1, size));
}
