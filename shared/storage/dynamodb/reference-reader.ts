import type { AliasEntry, MetricEntry, ReferenceReader, Series, SeriesKey } from '../../reference/lookup.ts';
import { referenceKeys } from '../keys.ts';
import {
  type AliasItem,
  type FactItem,
  factOf,
  isFactItem,
  type MetricItem,
  type OutlookItem,
  visibleAt,
} from './reference-items.ts';
import type { Table } from './table.ts';

/**
 * Reads the reference table as of `version`. Costs, whatever the table holds: one BatchGet per hundred distinct names,
 * one Query for each entity found, one Query for each series asked for.
 */
export function dynamoReferenceReader(table: Table, version: number): ReferenceReader {
  const metricsByEntity = new Map<string, Promise<readonly MetricEntry[]>>();
  const metricsOf = (entity: string) => {
    const known = metricsByEntity.get(entity);
    if (known !== undefined) return known;
    const reading = readMetrics(table, entity, version);
    metricsByEntity.set(entity, reading);
    return reading;
  };
  return {
    version,
    async aliases(names) {
      if (version === 0) return [];
      const items = await table.getMany<AliasItem>(names.map((name) => referenceKeys.alias(name)));
      const byKey = new Map(items.map((item) => [item.pk, item]));
      const found = [...new Set(names)].flatMap((alias) =>
        (byKey.get(referenceKeys.alias(alias).pk)?.entities ?? [])
          .filter((lifetime) => visibleAt(lifetime, version))
          .map(({ entity }) => ({ alias, entity })),
      );
      return await Promise.all(
        found.map(
          async (entry): Promise<AliasEntry> => ({ ...entry, metrics: await metricsOf(entry.entity) }),
        ),
      );
    },
    async series(keys) {
      if (version === 0) return [];
      const series = await Promise.all(keys.map((key) => readSeries(table, key, version)));
      return series.filter(({ facts }) => facts.length > 0);
    },
  };
}

async function readMetrics(table: Table, entity: string, version: number): Promise<readonly MetricEntry[]> {
  const pk = referenceKeys.ofEntity(entity);
  const items = await table.all<MetricItem>({ pk, prefix: referenceKeys.metrics });
  return items.filter((item) => visibleAt(item, version)).map(({ metric }) => metric);
}

async function readSeries(table: Table, key: SeriesKey, version: number): Promise<Series> {
  const pk = referenceKeys.ofEntity(key.entity);
  const items = await table.all<FactItem | OutlookItem>({ pk, prefix: referenceKeys.series(key.metric) });
  const visible = items.filter((item) => visibleAt(item, version));
  const elsewhere = visible.find((item): item is OutlookItem => !isFactItem(item))?.elsewhere ?? null;
  return {
    entity: key.entity,
    metric: key.metric,
    facts: visible.filter(isFactItem).map(factOf),
    ...(elsewhere === null ? {} : { elsewhere }),
  };
}
