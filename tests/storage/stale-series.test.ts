import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryReader } from '../../shared/reference/memory-reader.ts';
import type { ReferenceRecord } from '../../shared/reference/record.ts';
import { staleSeries } from '../../shared/reference/stale-series.ts';
import { dynamoReferenceStore } from '../../shared/storage/dynamodb/reference-store.ts';
import type { Table } from '../../shared/storage/dynamodb/table.ts';
import { CursorError } from '../../shared/storage/errors.ts';
import { folderArtefactStore } from '../../shared/storage/folder/folder-artefacts.ts';
import type { ReferenceStore } from '../../shared/storage/ports.ts';
import { crashingAfter, InjectedCrash } from './crashing-table.ts';
import { type DynamoServer, startDynamo } from './dynamo-server.ts';
import { record } from './reference-records.ts';

vi.setConfig({ testTimeout: 60_000 });

const BY = { who: 'desk', why: 'test', at: '2026-03-01T08:00:00.000Z' };
const SOLE = { clock: Date.now, soleProcess: true };
const asOf = '2026-11-24';

let dynamo: DynamoServer;
let table: Table & { readonly name: string };
let reference: ReferenceStore;

beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.close());
beforeEach(async () => {
  table = await dynamo.table();
  reference = dynamoReferenceStore(table, SOLE);
});

/** What a harbour handled in each of some years. */
function cargo(entity: string, ...years: readonly number[]): ReferenceRecord[] {
  return years.map((year) =>
    record({
      entity,
      metric: 'cargo',
      unit: 'tonnes',
      value: year,
      kind: 'period',
      validFrom: `${year}-01-01`,
      validTo: `${year}-12-31`,
    }),
  );
}

async function staleIn(store: ReferenceStore, day = asOf) {
  const { items } = await store.stale({ asOf: day, limit: 100 });
  return items.map(({ fact, staleness }) => [fact.entity, fact.value, staleness.basis, staleness.due]);
}

describe('series that have gone stale', () => {
  it('are listed with their newest fact, those longest due first', async () => {
    await reference.import([...cargo('Port Selwyn', 2018, 2019), ...cargo('Old Mole', 2014, 2015, 2016)], BY);
    expect(await staleIn(reference)).toEqual([
      ['Old Mole', 2016, 'series', '2018-07-02'],
      ['Port Selwyn', 2019, 'series', '2021-07-01'],
    ]);
    expect(await staleIn(reference, '2020-01-01')).toEqual([['Old Mole', 2016, 'series', '2018-07-02']]);
    expect(await staleIn(reference, '2018-07-01')).toEqual([]);
  });

  it('too short for a rhythm go by what the same import tells of others, in whatever order', async () => {
    await reference.import([...cargo('Port Selwyn', 2019), ...cargo('Old Mole', 2023, 2024, 2025)], BY);
    expect(await staleIn(reference)).toEqual([['Port Selwyn', 2019, 'metric', '2021-07-01']]);
  });

  it('are so by what was known of their metric when they last changed', async () => {
    await reference.import(cargo('Old Mole', 2024, 2025), BY);
    await reference.import(cargo('Port Selwyn', 2019), BY);
    expect(await staleIn(reference)).toEqual([['Port Selwyn', 2019, 'metric', '2021-07-01']]);
    const [series] = await reference.reader(2).series([{ entity: 'Port Selwyn', metric: 'cargo' }]);
    expect(series?.elsewhere).toBe(365);
    expect(series?.facts).toHaveLength(1);
  });

  it('leave the list with a new value, and nothing of them stays there', async () => {
    await reference.import(cargo('Port Selwyn', 2018, 2019), BY);
    await reference.import(cargo('Port Selwyn', 2020, 2021, 2022, 2023, 2024, 2025), BY);
    expect(await staleIn(reference)).toEqual([]);
    const rows = (await dynamo.everything(table.name)).filter(({ pk }) => pk === 'DUE');
    expect(rows.map(({ due, until }) => [due, until])).toEqual([['2027-07-02', undefined]]);
  });

  it('move by a correction and a retraction as by an import', async () => {
    const [first, last] = cargo('Port Selwyn', 2024, 2025) as [ReferenceRecord, ReferenceRecord];
    await reference.import([first, last, ...cargo('Port Selwyn', 2023)], BY);
    expect(await staleIn(reference)).toEqual([]);
    await reference.retract(last.fact.id, BY);
    expect(await staleIn(reference)).toEqual([['Port Selwyn', 2024, 'series', '2026-07-03']]);
    const again = cargo('Port Selwyn', 2025)[0] as ReferenceRecord;
    await reference.correct(first.fact.id, again.fact, BY);
    expect((await staleIn(reference)).map(([, value]) => value)).not.toContain(2024);
    for (const { id } of (await reference.facts({ limit: 100 })).items) await reference.retract(id, BY);
    expect((await dynamo.everything(table.name)).filter(({ pk }) => pk === 'DUE')).toEqual([]);
  });

  it('do not show among the facts of their entity, nor in what a version is said to have touched', async () => {
    await reference.import(cargo('Port Selwyn', 2018, 2019), BY);
    expect((await reference.facts({ entity: 'Port Selwyn' })).items).toHaveLength(2);
    expect((await reference.facts({})).items).toHaveLength(2);
    expect((await reference.changes(0, 1))?.series).toEqual([{ entity: 'Port Selwyn', metric: 'cargo' }]);
  });

  it('come page by page, each once, by a cursor of that day alone', async () => {
    const many = Array.from({ length: 7 }, (_, at) => cargo(`Port ${at}`, 2010 + at, 2011 + at)).flat();
    await reference.import(many, BY);
    const first = await reference.stale({ asOf, limit: 3 });
    const second = await reference.stale({ asOf, limit: 3, cursor: first.next ?? undefined });
    const third = await reference.stale({ asOf, limit: 3, cursor: second.next ?? undefined });
    const names = [first, second, third].flatMap(({ items }) => items.map(({ fact }) => fact.entity));
    expect(names).toEqual(Array.from({ length: 7 }, (_, at) => `Port ${at}`));
    await expect(
      reference.stale({ asOf: '2026-11-25', cursor: first.next ?? undefined }),
    ).rejects.toBeInstanceOf(CursorError);
  });

  it('cost a few requests to list, as many with four times the series', async () => {
    const requestsAt = async (harbours: number) => {
      const own = await dynamo.table();
      const store = dynamoReferenceStore(own, SOLE);
      const records = Array.from({ length: harbours }, (_, at) => cargo(`Port ${at}`, 2010, 2011)).flat();
      await store.import(records, BY);
      dynamo.counted();
      expect((await store.stale({ asOf, limit: 20 })).items).toHaveLength(20);
      return dynamo.counted();
    };
    const small = await requestsAt(50);
    expect(await requestsAt(200)).toEqual(small);
    expect(small).toEqual({ GetItem: 1, Query: 1 });
  });

  it('stay as they were while an import that was killed anywhere is not cleared away', async () => {
    const base = [...cargo('Port Selwyn', 2018, 2019), ...cargo('Old Mole', 2014)];
    const half = [
      ...cargo('Port Selwyn', 2020),
      ...cargo('New Mole', 2010, 2011),
      ...cargo('Old Mole', 2015),
    ];
    const next = cargo('Old Mole', 2017);
    const clean = dynamoReferenceStore(await dynamo.table(), SOLE);
    await clean.import(base, BY);
    const before = await staleIn(clean);
    await clean.import(next, BY);
    const afterwards = await staleIn(clean);
    for (let writes = 0; ; writes++) {
      const own = await dynamo.table();
      const store = dynamoReferenceStore(own, SOLE);
      await store.import(base, BY);
      const dying = dynamoReferenceStore(
        crashingAfter(writes, own, folderArtefactStore('unused')).table,
        SOLE,
      );
      const outcome = await dying.import(half, BY).catch((error: unknown) => error);
      if (!(outcome instanceof InjectedCrash) && (await everythingCleared(own.name))) break;
      await own.update({ pk: 'REFERENCE', sk: 'CURRENT' }, 'REMOVE #token, #owner, expires', {
        names: { '#token': 'token', '#owner': 'owner' },
      });
      if ((await store.currentVersion()) > 1) {
        expect((await staleIn(store)).map(([entity]) => entity)).toContain('New Mole');
        continue;
      }
      expect(await staleIn(store)).toEqual(before);
      await store.import(next, BY);
      expect(await staleIn(store)).toEqual(afterwards);
    }
  });

  async function everythingCleared(name: string): Promise<boolean> {
    const items = await dynamo.everything(name);
    return items.every(({ pk, until }) => pk !== 'DUE' || until === undefined);
  }
});

describe('the list of what has gone stale', () => {
  const harbours = fc.constantFrom('Port Selwyn', 'Old Mole', 'New Mole');
  const histories = fc.array(
    fc.array(fc.tuple(harbours, fc.integer({ min: 2010, max: 2022 })), { maxLength: 6 }),
    {
      minLength: 1,
      maxLength: 3,
    },
  );

  it('is that of a single reading of all facts, where each series shows its own rhythm', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const store = dynamoReferenceStore(await dynamo.table(), SOLE);
        const whole: ReferenceRecord[] = [];
        for (const some of history) {
          const records = some.flatMap(([harbour, year]) => cargo(harbour, year, year + 1, year + 2));
          whole.push(...records);
          await store.import(records, BY);
        }
        const keys = ['Port Selwyn', 'Old Mole', 'New Mole'].map((entity) => ({ entity, metric: 'cargo' }));
        const plain = await staleSeries(memoryReader(whole), keys, asOf);
        const due = (
          items: readonly { readonly staleness: object; readonly fact: { readonly entity: string } }[],
        ) => items.map(({ fact, staleness }) => JSON.stringify([fact.entity, staleness])).sort();
        expect(due((await store.stale({ asOf, limit: 100 })).items)).toEqual(due(plain));
      }),
      { numRuns: 25 },
    );
  });
});
