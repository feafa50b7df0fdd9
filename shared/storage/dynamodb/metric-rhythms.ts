import type { Fact } from '../../reference/fact.ts';
import { intervalElsewhere, type RhythmCounts, recounted } from '../../reference/usual-elsewhere.ts';
import type { Rhythm } from '../../reference/usual-interval.ts';
import { inLanes } from '../in-lanes.ts';
import { referenceKeys } from '../keys.ts';
import { endedAt, type RhythmItem, visibleAt } from './reference-items.ts';
import type { Item, Table } from './table.ts';

/** What rhythms are counted by. */
export interface RhythmGroup {
  readonly kind: Fact['kind'];
  readonly metric: string;
}

/** Items that a version brings and ends. */
export interface Writes {
  readonly came: readonly Item[];
  readonly ended: readonly Item[];
}

interface Counted extends RhythmGroup {
  readonly before: RhythmItem | null;
  readonly asBefore: RhythmCounts;
  counts: RhythmCounts;
}

/** The rhythms of the series of each metric while the version after `version` is written; grows by an entry a metric. */
export function metricRhythms(table: Table, version: number) {
  const known = new Map<string, Counted>();
  const keyOf = ({ kind, metric }: RhythmGroup) => referenceKeys.rhythmOf(kind, metric);
  const read = async ({ kind, metric }: RhythmGroup): Promise<void> => {
    const pk = referenceKeys.rhythmOf(kind, metric);
    const items = await table.all<RhythmItem>({ pk, consistent: true });
    const before = items.find((item) => visibleAt(item, version)) ?? null;
    const counts = before?.counts ?? {};
    known.set(pk, { kind, metric, before, asBefore: counts, counts });
  };
  const change = (group: RhythmGroup, from: Rhythm, to: Rhythm) => {
    const counted = known.get(keyOf(group));
    if (counted !== undefined) counted.counts = recounted(counted.counts, from, to);
  };
  return {
    /** Reads what was counted of some metrics before; to be called before they are counted. */
    async load(groups: readonly RhythmGroup[]): Promise<void> {
      const unread = new Map(groups.map((group) => [keyOf(group), group]));
      await inLanes(
        [...unread].filter(([key]) => !known.has(key)).map(([, group]) => group),
        read,
      );
    },
    leave: (group: RhythmGroup, rhythm: Rhythm) => change(group, rhythm, null),
    join: (group: RhythmGroup, rhythm: Rhythm) => change(group, null, rhythm),
    /** The rhythm of a metric, in days, of all that is counted so far; null where it has none. */
    intervalOf: (group: RhythmGroup) => intervalElsewhere(known.get(keyOf(group))?.counts ?? {}, group.kind),
    /** What is to be written of the counts that changed. */
    writes(): Writes {
      const next = version + 1;
      const changed = [...known.values()].filter(({ counts, asBefore }) => !areEqual(counts, asBefore));
      return {
        came: changed.map(({ kind, metric, counts }): RhythmItem => {
          return { ...referenceKeys.rhythm(kind, metric, next), since: next, counts };
        }),
        ended: changed.flatMap(({ before }) => (before === null ? [] : [endedAt(before, next)])),
      };
    },
  };
}

function areEqual(a: RhythmCounts, b: RhythmCounts): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
