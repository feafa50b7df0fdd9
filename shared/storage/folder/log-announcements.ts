import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Announcements } from '../ports.ts';

/** Announces into a file, one JSON object a line, newest last. */
export function logAnnouncements(file: string): Announcements {
  return {
    async announce(changes, { runId }) {
      if (changes.length === 0) return;
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, changes.map((change) => `${JSON.stringify({ ...change, runId })}\n`).join(''));
    },
  };
}
