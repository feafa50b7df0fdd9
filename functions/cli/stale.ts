import * as z from 'zod';
import { memoryReader } from '../../shared/reference/memory-reader.ts';
import { staleSeries } from '../../shared/reference/stale-series.ts';
import { factSchema, stalenessSchema } from '../../shared/report/schema.ts';
import { readRecords } from './check/read-reference.ts';
import { connect } from './remote/connection.ts';
import { ask } from './remote/request.ts';
import { staleTable } from './show/stale-table.ts';
import type { Terminal } from './terminal.ts';

const PAGE = 100;

const staleSchema = z.object({ fact: factSchema, staleness: stalenessSchema });
const pageSchema = z.object({ items: z.array(staleSchema), next: z.string().nullable() });

export interface StaleOptions {
  /** A CSV file to look at in place of the newsroom. */
  readonly reference?: string;
  readonly format: 'table' | 'json';
}

/** `stet stale`: prints the facts that have likely gone stale by `asOf`, of the newsroom or of a CSV file. */
export async function stale(
  { reference, format }: StaleOptions,
  asOf: string,
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<void> {
  const found = reference === undefined ? await ofNewsroom(asOf, environment) : await ofFile(reference, asOf);
  if (format === 'json') for (const series of found) terminal.print(JSON.stringify(series));
  else terminal.print(staleTable(found, asOf, terminal));
}

async function ofFile(path: string, asOf: string) {
  const records = await readRecords(path);
  const keys = new Map(records.map(({ metric }) => [`${metric.entity}\n${metric.metric}`, metric]));
  return await staleSeries(memoryReader(records), [...keys.values()], asOf);
}

async function ofNewsroom(asOf: string, environment: Readonly<Record<string, string | undefined>>) {
  const connection = await connect(environment);
  try {
    const found: z.output<typeof staleSchema>[] = [];
    let cursor: string | null = null;
    do {
      const query = new URLSearchParams({
        asOf,
        limit: String(PAGE),
        ...(cursor === null ? {} : { cursor }),
      });
      const page: z.output<typeof pageSchema> = await ask(
        connection,
        `/reference/stale?${query}`,
        pageSchema,
      );
      found.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    return found;
  } finally {
    await connection.close();
  }
}
