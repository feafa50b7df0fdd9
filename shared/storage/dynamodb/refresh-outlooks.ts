import type { SeriesKey } from '../../reference/lookup.ts';
import { outlookOf } from '../../reference/staleness.ts';
import { type Rhythm, rhythmOf } from '../../reference/usual-interval.ts';
import { inLanes } from '../in-lanes.ts';
import { referenceKeys } from '../keys.ts';
import { metricRhythms, type RhythmGroup, type Writes } from './metric-rhythms.ts';
import {
  type DueItem,
  endedAt,
  type FactItem,
  type ImportChunkItem,
  isFactItem,
  type OutlookItem,
  visibleAt,
} from './reference-items.ts';
import type { Item, Table } from './table.ts';

/** Small enough that the note of what a part touches fits into one item. */
const AT_ONCE = 100;

/** A series as the version being written has it, with what was reckoned of it before. */
interface SeriesState extends SeriesKey {
  readonly facts: readonly FactItem[];
  readonly own: Rhythm;
  /** Null where no fact is left. */
  readonly kind: FactItem['fact']['kind'] | null;
  readonly before: OutlookItem | null;
}

/**
 * Reckons anew when the `series` go stale, as part of the version after `version` whose facts are written already. A
 * series too short to show a rhythm goes by that of its metric, this version's other series included; a series that
 * did not change keeps what it was given when it last did. `renew` is called before each batch of writes. Memory grows
 * by an entry a series.
 */
export async function refreshOutlooks(
  table: Table,
  series: Iterable<SeriesKey>,
  version: number,
  renew: () => Promise<void>,
): Promise<void> {
  const next = version + 1;
  const rhythms = metricRhythms(table, version);
  const write = noting(table, next, renew);
  const tooShort: SeriesKey[] = [];
  for (const some of inParts(series)) {
    const states = await statesOf(table, some, next);
    await rhythms.load(states.flatMap(groupsOf));
    for (const { metric, kind, own, before } of states) {
      if (before !== null) rhythms.leave({ metric, kind: before.kind }, before.own);
      if (kind !== null) rhythms.join({ metric, kind }, own);
    }
    const [short, long] = [states.filter(isTooShort), states.filter((state) => !isTooShort(state))];
    for (const { entity, metric } of short) tooShort.push({ entity, metric });
    await write(await outlookWrites(table, long, () => null, next));
  }
  for (const some of inParts(tooShort))
    await write(await outlookWrites(table, await statesOf(table, some, next), rhythms.intervalOf, next));
  const { came, ended } = rhythms.writes();
  for (const items of inParts(came)) await write({ came: items, ended: [] });
  for (const items of inParts(ended)) await write({ came: [], ended: items });
}

/** Takes out of the order of staleness what `version`, now current, ended there: nobody asks it for versions before. */
export async function clearEndedDue(table: Table, version: number): Promise<void> {
  let after: string | undefined;
  do {
    const page = await table.page<ImportChunkItem>({
      pk: referenceKeys.importOf(version),
      prefix: referenceKeys.outlookChunks,
      after,
      consistent: true,
    });
    const ended = page.items.flatMap((chunk) => chunk.ended.map(([pk, sk]) => ({ pk, sk })));
    await table.writeMany(
      [],
      ended.filter(({ pk }) => pk === referenceKeys.due),
    );
    after = page.after ?? undefined;
  } while (after !== undefined);
}

/** Writes items of the version `next`, each batch noted first, so that the next import can take back what is left. */
function noting(table: Table, next: number, renew: () => Promise<void>): (writes: Writes) => Promise<void> {
  let chunk = 0;
  return async ({ came, ended }) => {
    if (came.length + ended.length === 0) return;
    await renew();
    const note: Omit<ImportChunkItem, 'pk' | 'sk'> = {
      came: came.map(({ pk, sk }) => [pk, sk]),
      ended: ended.map(({ pk, sk }) => [pk, sk]),
      aliases: [],
      series: [],
    };
    await table.put({ ...referenceKeys.outlookChunk(next, chunk++), ...note });
    await table.writeMany([...came, ...ended]);
  };
}

async function statesOf(table: Table, keys: readonly SeriesKey[], next: number): Promise<SeriesState[]> {
  const states: SeriesState[] = [];
  await inLanes(keys, async ({ entity, metric }) => {
    const items = await table.all<FactItem | OutlookItem>({
      pk: referenceKeys.ofEntity(entity),
      prefix: referenceKeys.series(metric),
      consistent: true,
    });
    const facts = items.filter(isFactItem).filter((item) => visibleAt(item, next));
    const before = items.find((item): item is OutlookItem => !isFactItem(item) && visibleAt(item, next - 1));
    const own = rhythmOf(facts.map(({ fact }) => fact));
    const kind = facts.at(-1)?.fact.kind ?? null;
    states.push({ entity, metric, facts, own, kind, before: before ?? null });
  });
  return states;
}

function groupsOf({ metric, kind, before }: SeriesState): RhythmGroup[] {
  return [kind, before?.kind ?? null].flatMap((each) => (each === null ? [] : [{ metric, kind: each }]));
}

/** Whether its metric has to tell how often it has a new value. */
function isTooShort({ own, kind }: SeriesState): boolean {
  return own === null && kind !== null;
}

async function outlookWrites(
  table: Table,
  states: readonly SeriesState[],
  intervalOf: (group: RhythmGroup) => number | null,
  next: number,
): Promise<Writes> {
  const came: Item[] = [];
  for (const { entity, metric, facts, own, kind } of states) {
    if (kind === null) continue;
    const elsewhere = intervalOf({ metric, kind });
    const row = dueItem(facts, elsewhere, next);
    const key = referenceKeys.outlook(entity, metric, next);
    const item: OutlookItem = { ...key, since: next, own, kind, elsewhere, due: row?.due ?? null };
    came.push(item, ...(row === null ? [] : [row]));
  }
  return { came, ended: await endedBy(table, states, next) };
}

function dueItem(facts: readonly FactItem[], elsewhere: number | null, next: number): DueItem | null {
  const outlook = outlookOf(
    facts.map(({ fact }) => fact),
    elsewhere,
  );
  const newest = facts.find(({ fact }) => fact.id === outlook?.newest.id);
  if (outlook === null || newest === undefined) return null;
  const { fact, since: factSince } = newest;
  const { due, basis, interval, finalFrom } = outlook;
  const key = referenceKeys.dueItem({ due, entity: fact.entity, metric: fact.metric }, next);
  return { ...key, since: next, due, basis, interval, finalFrom, fact, factSince };
}

async function endedBy(table: Table, states: readonly SeriesState[], next: number): Promise<Item[]> {
  const outlooks = states.flatMap(({ before }) => before ?? []);
  const keys = states.flatMap(({ entity, metric, before }) =>
    before === null || before.due === null
      ? []
      : [referenceKeys.dueItem({ due: before.due, entity, metric }, before.since)],
  );
  const rows = await table.getMany<DueItem>(keys, { consistent: true });
  return [...outlooks, ...rows].map((item) => endedAt(item, next));
}

function* inParts<Value>(values: Iterable<Value>): Generator<Value[]> {
  let part: Value[] = [];
  for (const value of values) {
    part.push(value);
    if (part.length < AT_ONCE) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
