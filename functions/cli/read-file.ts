import { readFile } from 'node:fs/promises';
import { type FileFault, placeOf } from '../../shared/runtime/file-fault.ts';
import { CommandFailure } from './failure.ts';

/** No command prints more faults of a file than this. */
const MOST_SHOWN = 20;

/** The bytes of a file. Throws `CommandFailure` in plain words where there are none. */
export async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What reading `path` failed with, in plain words; an error that is no file's is given back as it is. */
export function unreadable(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) return error;
  return new CommandFailure(
    code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`,
  );
}

/** All that is wrong with a file, a line each. */
export function faulty(path: string, problems: readonly FileFault[]): CommandFailure {
  const lines = problems.map((fault) => `${path}, ${placeOf(fault)}: ${fault.message}`);
  const more = lines.length - MOST_SHOWN;
  const shown = more > 0 ? [...lines.slice(0, MOST_SHOWN), `… and ${more} more.`] : lines;
  return new CommandFailure(shown.join('\n'));
}
