import type { Fact } from './fact.ts';
import type { AliasEntry, MetricEntry, ReferenceReader, Series, SeriesKey } from './lookup.ts';
import { normaliseAlias } from './normalise-alias.ts';
import type { ReferenceRecord } from './record.ts';
import { intervalElsewhere, type RhythmCounts, recounted } from './usual-elsewhere.ts';
import { rhythmOf } from './usual-interval.ts';

/** Reads from records held in memory, as if they had been imported as `version`. The same fact twice counts once. */
export function memoryReader(records: readonly ReferenceRecord[], version = 1): ReferenceReader {
  const metrics = new Map<string, Map<string, MetricEntry>>();
  const entitiesByAlias = new Map<string, Set<string>>();
  const series = new Map<string, Map<string, Fact>>();
  for (const { metric, aliases, fact } of records) {
    const known = setDefault(metrics, metric.entity, () => new Map<string, MetricEntry>());
    known.set(metric.metric, withTermsOf(metric, known.get(metric.metric)));
    for (const name of [metric.entity, ...aliases])
      setDefault(entitiesByAlias, normaliseAlias(name), () => new Set<string>()).add(metric.entity);
    setDefault(series, keyOf(fact), () => new Map<string, Fact>()).set(fact.id, { ...fact, since: version });
  }
  const rhythms = new Map<string, number | null>();
  /** Of all series of the metric: one that needs it shows no rhythm of its own to be counted. */
  const elsewhereOf = ({ metric, kind }: Fact) =>
    setDefault(rhythms, `${kind}\u0000${metric}`, () =>
      intervalElsewhere(rhythmsOf(metric, kind, series.values()), kind),
    );
  return {
    version,
    aliases: async (names) =>
      names.flatMap((alias) =>
        [...(entitiesByAlias.get(alias) ?? [])].map(
          (entity): AliasEntry => ({ alias, entity, metrics: [...(metrics.get(entity)?.values() ?? [])] }),
        ),
      ),
    series: async (keys) =>
      keys.flatMap((key): Series[] => {
        const facts = series.get(keyOf(key));
        const [first] = facts?.values() ?? [];
        if (facts === undefined || first === undefined) return [];
        const elsewhere = elsewhereOf(first);
        return [
          {
            entity: key.entity,
            metric: key.metric,
            facts: [...facts.values()].sort(byValidFrom),
            ...(elsewhere === null ? {} : { elsewhere }),
          },
        ];
      }),
  };
}

function rhythmsOf(
  metric: string,
  kind: Fact['kind'],
  all: Iterable<ReadonlyMap<string, Fact>>,
): RhythmCounts {
  let counts: RhythmCounts = {};
  for (const facts of all) {
    const [first] = facts.values();
    if (first?.metric === metric && first.kind === kind)
      counts = recounted(counts, null, rhythmOf([...facts.values()]));
  }
  return counts;
}

function withTermsOf(metric: MetricEntry, before: MetricEntry | undefined): MetricEntry {
  return before === undefined
    ? metric
    : { ...metric, terms: [...new Set([...before.terms, ...metric.terms])] };
}

function byValidFrom(a: Fact, b: Fact): number {
  return a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : a.id < b.id ? -1 : 1;
}

function keyOf(key: SeriesKey): string {
  return `${key.entity}\u0000${key.metric}`;
}

function setDefault<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
