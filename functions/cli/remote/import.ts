import * as z from 'zod';
import { valueWords } from '../../../shared/figures/wording/amount-words.ts';
import { factSchema } from '../../../shared/report/schema.ts';
import { plain } from '../show/plain.ts';
import type { Terminal } from '../terminal.ts';
import { sendFile } from './send-file.ts';

const MOST_SHOWN = 20;

const newFactSchema = factSchema.omit({ since: true });

const importSchema = z.object({
  version: z.int(),
  added: z.int(),
  replaced: z.int(),
  unchanged: z.int(),
  difference: z.object({ added: z.array(newFactSchema), replaced: z.array(factSchema) }),
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
  const head = dryRun
    ? `Would import ${path}: ${counts}. Nothing has been changed.`
    : `Imported ${path}: ${counts}. The reference data are at version ${version}.`;
  return [head, ...differenceLines(change)].join('\n');
}

/** The facts that come (+) and that give way (-), the first of them where there are many. */
function differenceLines({ added, replaced, difference }: z.output<typeof importSchema>): string[] {
  const lines = [
    ...difference.added.map((fact) => `  + ${said(fact)}`),
    ...difference.replaced.map((fact) => `  - ${said(fact)}`),
  ];
  const shown = lines.slice(0, MOST_SHOWN);
  const more = added + replaced - shown.length;
  return more > 0 ? [...shown, `  … and ${more} more.`] : shown;
}

function said(fact: z.output<typeof newFactSchema>): string {
  const { entity, metric, validFrom, validTo } = fact;
  const dates = validTo === null ? `since ${validFrom}` : `${validFrom} to ${validTo}`;
  return plain(`${entity}, ${metric}: ${valueWords(fact)}, ${dates}`);
}
