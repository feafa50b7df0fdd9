import { basename } from 'node:path';
import * as z from 'zod';
import type { HouseLexiconEntry } from '../../../shared/tone/house-lexicon.ts';
import { writeHouseLexicon } from '../../../shared/tone/write-house-lexicon.ts';
import { bytesOf } from '../read-file.ts';
import { plain } from '../show/plain.ts';
import type { Terminal } from '../terminal.ts';
import { connect } from './connection.ts';
import { ask } from './request.ts';
import { runToItsEnd } from './run.ts';

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
  const body = await bytesOf(path);
  const connection = await connect(environment);
  try {
    const query = new URLSearchParams({
      dryRun: String(options.dryRun),
      who: options.who,
      why: basename(path),
    });
    const change = await ask(connection, `/lexicon?${query}`, changeSchema, {
      method: 'PUT',
      type: 'text/csv',
      body,
    });
    terminal.print(told(path, options.dryRun, change));
    if (change.run !== null) terminal.print(await runToItsEnd(connection, change.run));
  } finally {
    await connection.close();
  }
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
