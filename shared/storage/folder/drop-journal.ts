import { createHash } from 'node:crypto';
import { appendFile, mkdir, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drop } from '../ports.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** Sequencers of one journal are equally long, so that they compare as text like S3's. */
const SEQUENCER_DIGITS = 12;

/**
 * What a versioned bucket does for S3: numbers the drops and keeps the bytes of each, so that a run that starts again
 * after a crash reads what was dropped then. A folder with `journal.jsonl`, one drop a line, and `versions/`.
 */
export interface DropJournal {
  /** Keeps the bytes, then notes the drop; on return both survive a crash. */
  record(key: string, bytes: Uint8Array, at: string): Promise<Drop & { readonly version: string }>;
  /** The newest drop of each key, in order of key. */
  newest(): readonly Drop[];
  /** Every drop, oldest first. */
  all(): readonly Drop[];
  /** The bytes of a version; null when none of this journal. */
  bytesOf(version: string): Promise<Uint8Array | null>;
}

/**
 * Opens or begins the journal in `folder`. A last line cut short by a crash is a drop nobody was told of: it is taken
 * back. Throws `SyntaxError` when any other line cannot be read. One process may have it open.
 */
export async function openDropJournal(folder: string): Promise<DropJournal> {
  await mkdir(join(folder, 'versions'), { recursive: true });
  const file = join(folder, 'journal.jsonl');
  const drops = await readLines(file);
  let last: Promise<unknown> = Promise.resolve();
  const record = async (key: string, bytes: Uint8Array, at: string) => {
    const version = createHash('sha256').update(bytes).digest('hex');
    await writeFileWhole(join(folder, 'versions', version), bytes);
    const sequencer = String(drops.length + 1).padStart(SEQUENCER_DIGITS, '0');
    const drop = { key, version, sequencer, at, size: bytes.length };
    await appendFlushed(file, `${JSON.stringify(drop)}\n`);
    drops.push(drop);
    return drop;
  };
  return {
    record(key, bytes, at) {
      const mine = last.then(() => record(key, bytes, at));
      last = mine.catch(() => undefined);
      return mine;
    },
    newest: () => newestByKey(drops),
    all: () => drops,
    async bytesOf(version) {
      if (!/^[0-9a-f]{64}$/.test(version)) return null;
      return await readOrNull(join(folder, 'versions', version));
    },
  };
}

/** The newest drop of each key from the journal in `folder`, which another part of the process may be writing. */
export async function readDropJournal(folder: string): Promise<readonly Drop[]> {
  const text = await readOrNull(join(folder, 'journal.jsonl'));
  return text === null ? [] : newestByKey(parseLines(completeLines(Buffer.from(text).toString('utf8'))));
}

function newestByKey(drops: readonly Drop[]): Drop[] {
  const byKey = new Map(drops.map((drop) => [drop.key, drop]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

async function readLines(file: string): Promise<Drop[]> {
  const bytes = await readOrNull(file);
  if (bytes === null) return [];
  const text = Buffer.from(bytes).toString('utf8');
  const complete = completeLines(text);
  if (complete.length < text.length) await truncate(file, Buffer.byteLength(complete));
  return parseLines(complete);
}

function completeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

function parseLines(text: string): Drop[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Drop);
}

async function appendFlushed(file: string, line: string): Promise<void> {
  const handle = await open(file, 'a');
  try {
    await appendFile(handle, line);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
