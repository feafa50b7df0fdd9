import * as z from 'zod';
import type { Terminal } from '../terminal.ts';
import { sendFile } from './send-file.ts';

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
  const destination = {
    method: 'POST',
    address: '/reference/imports',
    change: importSchema,
    told: (change: z.output<typeof importSchema>) => told(path, options.dryRun, change),
  } as const;
  await sendFile(path, options, destination, environment, terminal);
}

function told(path: string, dryRun: boolean, change: z.output<typeof importSchema>): string {
  const { added, replaced, unchanged, version } = change;
  const counts = `${added} added, ${replaced} replaced, ${unchanged} unchanged`;
  return dryRun
    ? `Would import ${path}: ${counts}. Nothing has been changed.`
    : `Imported ${path}: ${counts}. The reference data are at version ${version}.`;
}
