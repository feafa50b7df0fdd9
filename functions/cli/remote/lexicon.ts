import * as z from 'zod';
import type { HouseLexiconEntry } from '../../../shared/tone/house-lexicon.ts';
import { writeHouseLexicon } from '../../../shared/tone/write-house-lexicon.ts';
import { plain } from '../show/plain.ts';
import type { Terminal } from '../terminal.ts';
import { connect } from './connection.ts';
import { ask } from './request.ts';
import { sendFile } from './send-file.ts';

const entrySchema = z.object({
  phrase: z.string(),
  axis: z.enum(['outlook', 'firmness']),
  weight: z.number(),
  note: z.string(),
});

const lexiconSchema = z.object({ entries: z.array(entrySchema) });

const changeSchema = z.object({
  version: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  difference: z.object({
    added: z.array(entrySchema),
    changed: z.array(z.object({ from: entrySchema, to: entrySchema })),
    removed: z.array(entrySchema),
  }),
  run: z.string().nullable(),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** `stet lexicon import`: puts a CSV file in the place of the house lexicon, or says what that would change. */
export async function importLexicon(
  path: string,
  options: { readonly dryRun: boolean; readonly who: string },
  environment: Environment,
  terminal: Terminal,
): Promise<void> {
  const destination = {
    method: 'PUT',
    address: '/lexicon',
    change: changeSchema,
    told: (change: z.output<typeof changeSchema>) => told(path, options.dryRun, change),
  } as const;
  await sendFile(path, options, destination, environment, terminal);
}

/** `stet lexicon show`: prints the house lexicon as the CSV it can be imported from. */
export async function showLexicon(environment: Environment, terminal: Terminal): Promise<void> {
  const connection = await connect(environment);
  try {
    const { entries } = await ask(connection, '/lexicon', lexiconSchema);
    terminal.print(writeHouseLexicon(entries).trimEnd());
  } finally {
    await connection.close();
  }
}

function told(path: string, dryRun: boolean, change: z.output<typeof changeSchema>): string {
  const { added, changed, removed, unchanged, version, difference } = change;
  const counts = `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
  const head = dryRun
    ? `Would import ${path}: ${counts}. Nothing has been changed.`
    : `Imported ${path}: ${counts}. The house lexicon is at version ${version}.`;
  return [
    head,
    ...difference.added.map((entry) => `  + ${said(entry)}`),
    ...difference.changed.map(({ from, to }) => `  ~ ${said(to)} (was ${from.weight})`),
    ...difference.removed.map((entry) => `  - ${said(entry)}`),
  ].join('\n');
}

function said({ phrase, axis, weight }: HouseLexiconEntry): string {
  return `${plain(phrase)}: ${axis} ${weight}`;
}
