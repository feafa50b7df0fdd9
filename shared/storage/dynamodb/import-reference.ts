import type { SeriesKey } from '../../reference/lookup.ts';
import type { ReferenceRecord } from '../../reference/record.ts';
import { inLanes } from '../in-lanes.ts';
import { referenceKeys } from '../keys.ts';
import type { ChangeBy, ImportOutcome } from '../ports.ts';
import { type AliasMemory, changesOfAliases } from './import-aliases.ts';
import { changesOfSeries, type ImportMemory, importMemory } from './import-chunk.ts';
import type { ImportLease } from './import-lease.ts';
import { clearLeftovers } from './import-leftovers.ts';
import { changesOfMetrics, type MetricMemory, seriesKey } from './import-metrics.ts';
import type { ImportChunkItem } from './reference-items.ts';
import { clearEndedDue, refreshOutlooks } from './refresh-outlooks.ts';
import type { Item, Table } from './table.ts';

/** Small enough that the note of what a chunk touches fits into one item, large enough to batch well. */
const RECORDS_AT_ONCE = 250;

interface Memory {
  readonly facts: ImportMemory;
  readonly metrics: MetricMemory;
  readonly names: AliasMemory;
  newAliases: number;
}

interface Changes {
  readonly note: Pick<ImportChunkItem, 'came' | 'ended' | 'aliases' | 'series'>;
  readonly puts: readonly Item[];
  readonly deletes: readonly Item[];
  /** `[entity, metric]` of the series of which facts came or went. */
  readonly ofFacts: readonly (readonly [string, string])[];
}

/**
 * Writes `records` as the version after the lease's, then makes that version current: all or nothing, as nobody sees
 * it before. Each chunk's keys are noted before they are touched, so that the next import can take back what this one
 * leaves if it is stopped. Memory grows by a number a fact and an entry a series; nothing is written in a dry run.
 */
export async function importRecords(
  table: Table,
  records: AsyncIterable<ReferenceRecord> | Iterable<ReferenceRecord>,
  by: ChangeBy & { readonly dryRun?: boolean },
  lease: ImportLease,
): Promise<ImportOutcome> {
  const { version } = lease;
  const memory: Memory = {
    facts: importMemory(),
    metrics: { states: new Map(), there: new Map() },
    names: new Map(),
    newAliases: 0,
  };
  const dryRun = by.dryRun === true;
  if (!dryRun) await clearLeftovers(table, version);
  const touched = new Map<string, SeriesKey>();
  let chunk = 0;
  for await (const some of inChunks(records)) {
    const changes = await changesOf(table, some, version, memory);
    if (dryRun || changes.puts.length + changes.deletes.length === 0) continue;
    await lease.renew();
    await table.put({ ...referenceKeys.importChunk(version + 1, chunk++), ...changes.note });
    await table.writeMany(changes.puts, changes.deletes);
    for (const [entity, metric] of changes.ofFacts)
      touched.set(seriesKey({ entity, metric }), { entity, metric });
  }
  if (touched.size > 0) await refreshOutlooks(table, touched.values(), version, lease.renew);
  const { facts, metrics } = memory;
  const described = [...metrics.states.values()].filter(({ differs }) => differs).length;
  const changed = facts.added + facts.gaveWay.size + described + memory.newAliases > 0;
  return {
    version: changed && !dryRun ? await makeCurrent(table, lease, by) : version,
    added: facts.added,
    replaced: facts.gaveWay.size,
    unchanged: facts.unchanged,
    difference: { added: facts.came, replaced: [...facts.went.values()] },
  };
}

/**
 * Records who made the next version, then flips. What the new version ended in the order of staleness is taken out
 * behind it; where that fails the version stands all the same, and the next import does it.
 */
export async function makeCurrent(table: Table, lease: ImportLease, by: ChangeBy): Promise<number> {
  const { who, why, at } = by;
  await table.put({ ...referenceKeys.version(lease.version + 1), who, why, at });
  const current = await lease.flip();
  await clearEndedDue(table, current).catch(() => undefined);
  return current;
}

async function changesOf(
  table: Table,
  records: readonly ReferenceRecord[],
  version: number,
  memory: Memory,
): Promise<Changes> {
  const metrics = await changesOfMetrics(table, records, version, memory.metrics);
  const series = Map.groupBy(records, ({ fact }) => seriesKey(fact));
  const facts: Awaited<ReturnType<typeof changesOfSeries>>[] = [];
  await inLanes([...series], async ([key, ofSeries]) => {
    const isNew = memory.metrics.states.get(key)?.old === null;
    facts.push(await changesOfSeries(table, ofSeries, isNew ? 'new' : 'known', version, memory.facts));
  });
  const aliases = await changesOfAliases(table, records, version, memory.names);
  memory.newAliases += aliases.aliases.length;
  return {
    note: {
      came: [...facts.flatMap(({ came }) => came), ...metrics.came],
      ended: [...facts.flatMap(({ ended }) => ended), ...metrics.ended],
      aliases: aliases.aliases,
      series: [...facts.flatMap((changes) => changes.series), ...metrics.series],
    },
    puts: [...facts.flatMap(({ puts }) => puts), ...metrics.puts, ...aliases.puts],
    deletes: metrics.deletes,
    ofFacts: facts.flatMap((changes) => changes.series),
  };
}

async function* inChunks(
  records: AsyncIterable<ReferenceRecord> | Iterable<ReferenceRecord>,
): AsyncIterable<ReferenceRecord[]> {
  let chunk: ReferenceRecord[] = [];
  for await (const record of records) {
    chunk.push(record);
    if (chunk.length < RECORDS_AT_ONCE) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
