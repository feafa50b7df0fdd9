import type { MetricEntry, SeriesKey } from '../../reference/lookup.ts';
import type { ReferenceRecord } from '../../reference/record.ts';
import { inLanes } from '../in-lanes.ts';
import { referenceKeys } from '../keys.ts';
import { endedAt, type MetricItem, visibleAt, withoutEnd } from './reference-items.ts';
import type { Item, Table } from './table.ts';

/** Names a series in the memory of an import. */
export function seriesKey({ entity, metric }: SeriesKey): string {
  return `${entity}\n${metric}`;
}

/** A metric as the version before has it and as the import has described it so far. */
interface MetricState {
  readonly old: MetricItem | null;
  readonly described: MetricEntry;
  readonly differs: boolean;
}

/** Grows by one entry a series. */
export interface MetricMemory {
  /** By `seriesKey`. */
  readonly states: Map<string, MetricState>;
  /** The metrics an entity had in the version before, by name. */
  readonly there: Map<string, ReadonlyMap<string, MetricItem>>;
}

export interface MetricChanges {
  readonly puts: readonly Item[];
  readonly deletes: readonly Item[];
  readonly came: readonly (readonly [string, string])[];
  readonly ended: readonly (readonly [string, string])[];
  readonly series: readonly (readonly [string, string])[];
}

/**
 * What `records` change in the descriptions of metrics over `version`. The terms an import gives for a metric in all
 * its rows together replace the terms it had; an import that gives none leaves them. Unit and kind are the last row's.
 */
export async function changesOfMetrics(
  table: Table,
  records: readonly ReferenceRecord[],
  version: number,
  memory: MetricMemory,
): Promise<MetricChanges> {
  const next = version + 1;
  const described = new Map<string, MetricEntry[]>();
  await readMetricsThere(table, records, version, memory);
  for (const { metric } of records) {
    const key = seriesKey(metric);
    const entries = described.get(key) ?? [];
    if (entries.at(-1) !== metric) entries.push(metric);
    described.set(key, entries);
  }
  const changes = { puts: [] as Item[], deletes: [] as Item[], came: [] as [string, string][] };
  const ended: [string, string][] = [];
  const series: [string, string][] = [];
  for (const [key, entries] of described) {
    const before = memory.states.get(key);
    const first = entries[0] as MetricEntry;
    const old = memory.there.get(first.entity)?.get(first.metric) ?? null;
    const now = entries.reduce(together, before?.described ?? { ...first, terms: [] });
    const differs = old === null || !alike(inheriting(now, old.metric), old.metric);
    memory.states.set(key, { old, described: now, differs });
    const mine: MetricItem = {
      ...referenceKeys.metricItem(first.entity, first.metric, next),
      since: next,
      metric: old === null ? now : inheriting(now, old.metric),
    };
    if (differs && (before === undefined || !before.differs || !alike(before.described, now))) {
      changes.puts.push(mine);
      changes.came.push([mine.pk, mine.sk]);
      series.push([first.entity, first.metric]);
      if (old !== null) {
        changes.puts.push(endedAt(old, next));
        ended.push([old.pk, old.sk]);
      }
    } else if (!differs && before?.differs === true && old !== null) {
      changes.puts.push(withoutEnd(old));
      changes.deletes.push(mine);
    }
  }
  return { ...changes, ended, series };
}

async function readMetricsThere(
  table: Table,
  records: readonly ReferenceRecord[],
  version: number,
  memory: MetricMemory,
): Promise<void> {
  const entities = new Set(records.map(({ metric }) => metric.entity));
  const unread = [...entities].filter((entity) => !memory.there.has(entity));
  await inLanes(unread, async (entity) => {
    const pk = referenceKeys.ofEntity(entity);
    const items =
      version === 0
        ? []
        : await table.all<MetricItem>({ pk, prefix: referenceKeys.metrics, consistent: true });
    const visible = items.filter((item) => visibleAt(item, version));
    memory.there.set(entity, new Map(visible.map((item) => [item.metric.metric, item])));
  });
}

function together(before: MetricEntry, row: MetricEntry): MetricEntry {
  return { ...row, terms: [...new Set([...before.terms, ...row.terms])] };
}

function inheriting(described: MetricEntry, old: MetricEntry): MetricEntry {
  return described.terms.length === 0 ? { ...described, terms: old.terms } : described;
}

function alike(a: MetricEntry, b: MetricEntry): boolean {
  const terms = (entry: MetricEntry) => JSON.stringify([...entry.terms].sort());
  return a.unit === b.unit && a.kind === b.kind && terms(a) === terms(b);
}
