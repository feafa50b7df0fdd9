import { basename } from 'node:path';
import * as z from 'zod';
import { bytesOf } from '../read-file.ts';
import type { Terminal } from '../terminal.ts';
import { connect } from './connection.ts';
import { ask } from './request.ts';
import { runToItsEnd } from './run.ts';

const importSchema = z.object({
  version: z.int(),
  added: z.int(),
  replaced: z.int(),
  unchanged: z.int(),
  run: z.string().nullable(),
});

/** `stet import`: brings the facts of a CSV file into the newsroom, or says what that would change. */
export async function importReference(
  path: string,
  options: { readonly dryRun: boolean; readonly who: string },
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<void> {
  const body = await bytesOf(path);
  const connection = await connect(environment);
  try {
    const query = new URLSearchParams({
      dryRun: String(options.dryRun),
      who: options.who,
      why: basename(path),
    });
    const brought = await ask(connection, `/reference/imports?${query}`, importSchema, {
      method: 'POST',
      type: 'text/csv',
      body,
    });
    const { added, replaced, unchanged, version } = brought;
    const counts = `${added} added, ${replaced} replaced, ${unchanged} unchanged`;
    terminal.print(
      options.dryRun
        ? `Would import ${path}: ${counts}. Nothing has been changed.`
        : `Imported ${path}: ${counts}. The reference data are at version ${version}.`,
    );
    if (brought.run !== null) terminal.print(await runToItsEnd(connection, brought.run));
  } finally {
    await connection.close();
  }
}
