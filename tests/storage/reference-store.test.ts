import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReferenceRecord } from '../../shared/reference/record.ts';
import { dynamoReferenceStore } from '../../shared/storage/dynamodb/reference-store.ts';
import type { Table } from '../../shared/storage/dynamodb/table.ts';
import { CursorError, ImportUnderWayError } from '../../shared/storage/errors.ts';
import type { ReferenceStore } from '../../shared/storage/ports.ts';
import { type DynamoServer, startDynamo } from './dynamo-server.ts';
import { record } from './reference-records.ts';

vi.setConfig({ testTimeout: 60_000 });

const BY = { who: 'desk', why: 'test', at: '2026-03-01T08:00:00.000Z' };
const SOLE = { clock: Date.now, soleProcess: true };

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

/** Values of one series as a version shows them. */
async function valuesAt(version: number, entity = 'Port Selwyn', metric = 'berths') {
  const [series] = await reference.reader(version).series([{ entity, metric }]);
  return (series?.facts ?? []).map(({ value }) => value);
}

describe('an import', () => {
  it('makes one new version, which readers see whole', async () => {
    expect(await reference.currentVersion()).toBe(0);
    const outcome = await reference.import(
      [record({ value: 12 }), record({ metric: 'cranes', value: 3 })],
      BY,
    );
    expect(outcome).toMatchObject({ version: 1, added: 2, replaced: 0, unchanged: 0 });
    const [entry] = await reference.reader(1).aliases(['Port selwyn']);
    expect(entry?.metrics.map(({ metric }) => metric)).toEqual(['berths', 'cranes']);
    expect(await valuesAt(1)).toEqual([12]);
    expect(await reference.reader(0).aliases(['Port selwyn'])).toEqual([]);
    expect(await valuesAt(0)).toEqual([]);
  });

  it('changes nothing when it brings nothing new', async () => {
    await reference.import([record({ value: 12 })], BY);
    expect(await reference.import([record({ value: 12 })], BY)).toMatchObject({
      version: 1,
      added: 0,
      replaced: 0,
      unchanged: 1,
    });
  });

  it('replaces the facts of a day it speaks of, and leaves the versions before as they were', async () => {
    await reference.import([record({ value: 12 }), record({ value: 9, validFrom: '2010-01-01' })], BY);
    const outcome = await reference.import([record({ value: 14 })], BY);
    expect(outcome).toMatchObject({ version: 2, added: 1, replaced: 1 });
    expect(outcome.difference.replaced.map(({ value }) => value)).toEqual([12]);
    expect(await valuesAt(1)).toEqual([9, 12]);
    expect(await valuesAt(2)).toEqual([9, 14]);
  });

  it('closes a fact that has come to an end', async () => {
    await reference.import([record({ value: 30 })], BY);
    const ended = record({ value: 30, validTo: '2024-03-06' });
    await reference.import([ended, record({ value: 32, validFrom: '2024-03-07' })], BY);
    expect(await valuesAt(2)).toEqual([30, 32]);
    expect(
      (await reference.reader(2).series([{ entity: 'Port Selwyn', metric: 'berths' }]))[0]?.facts[0],
    ).toMatchObject({
      validTo: '2024-03-06',
    });
  });

  it('keeps rival counts side by side, and lets one go that is brought no longer', async () => {
    await reference.import([record({ value: 411 }), record({ value: 412 })], BY);
    expect((await valuesAt(1)).sort()).toEqual([411, 412]);
    expect(await reference.import([record({ value: 411 }), record({ value: 412 })], BY)).toMatchObject({
      version: 1,
    });
    await reference.import([record({ value: 412 })], BY);
    expect(await valuesAt(2)).toEqual([412]);
  });

  it('takes a corrected source for a new edition of the same fact', async () => {
    await reference.import([record({ value: 12 })], BY);
    const outcome = await reference.import([record({ value: 12, note: 'checked' })], BY);
    expect(outcome).toMatchObject({ version: 2, added: 1, replaced: 1 });
    const [series] = await reference.reader(2).series([{ entity: 'Port Selwyn', metric: 'berths' }]);
    expect(series?.facts).toEqual([expect.objectContaining({ note: 'checked', since: 2 })]);
  });

  it('replaces the terms of a metric, and keeps them where it gives none', async () => {
    await reference.import([record({ value: 12 }, { terms: ['berth', 'quay'] })], BY);
    await reference.import([record({ value: 12 }, { terms: ['berth'] })], BY);
    const termsAt = async (version: number) =>
      (await reference.reader(version).aliases(['Port selwyn']))[0]?.metrics[0]?.terms;
    expect(await termsAt(1)).toEqual(['berth', 'quay']);
    expect(await termsAt(2)).toEqual(['berth']);
    expect(await reference.import([record({ value: 12 }, { terms: [] })], BY)).toMatchObject({ version: 2 });
  });

  it('tells what it would do in a dry run, and does nothing', async () => {
    await reference.import([record({ value: 12 })], BY);
    const before = await dynamo.everything(table.name);
    const outcome = await reference.import([record({ value: 14 })], { ...BY, dryRun: true });
    expect(outcome).toMatchObject({ version: 1, added: 1, replaced: 1 });
    expect(outcome.difference.added).toHaveLength(1);
    expect(await dynamo.everything(table.name)).toEqual(before);
  });

  it('that fails half-way is invisible', async () => {
    await reference.import([record({ value: 12 })], BY);
    const broken = async function* () {
      for (let year = 2001; year < 2019; year++) yield record({ value: year, validFrom: `${year}-01-01` });
      for (let extra = 0; extra < 300; extra++) yield record({ metric: `m${extra}`, value: extra });
      throw new Error('line 319: not a number');
    };
    await expect(reference.import(broken(), BY)).rejects.toThrow('line 319');
    expect(await reference.currentVersion()).toBe(1);
    expect(await valuesAt(1)).toEqual([12]);
    expect(await reference.import([record({ value: 15 })], BY)).toMatchObject({ version: 2 });
    expect(await valuesAt(2)).toEqual([15]);
  });

  it('refuses a second one at the same time, and takes over from a process that died', async () => {
    let now = 1_000_000;
    const options = { clock: () => now, soleProcess: false };
    const store = dynamoReferenceStore(table, options);
    let release = () => {};
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = async function* () {
      yield record({ value: 1 });
      await waiting;
    };
    const first = store.import(slow(), BY);
    await expect
      .poll(async () => await store.import([record({ value: 2 })], BY).catch((e) => e))
      .toBeInstanceOf(ImportUnderWayError);
    now += 61_000;
    expect(await store.import([record({ value: 3 })], BY)).toMatchObject({ version: 1 });
    release();
    await expect(first).rejects.toThrow(ImportUnderWayError);
    expect(await valuesAt(1)).toEqual([3]);
  });
});

describe('a single fact', () => {
  const NEXT = { who: 'curator', why: 'typing error', at: '2026-03-05T08:00:00.000Z' };

  it('is found by its id, corrected and retracted, each in a version of its own', async () => {
    const twelve = record({ value: 12 });
    const fourteen = record({ value: 14 });
    await reference.import([twelve], BY);
    expect(await reference.fact(twelve.fact.id)).toMatchObject({ value: 12, since: 1 });
    expect(await reference.correct(twelve.fact.id, fourteen.fact, NEXT)).toBe(2);
    expect(await reference.fact(twelve.fact.id)).toBeNull();
    expect(await reference.fact(fourteen.fact.id)).toMatchObject({ value: 14, since: 2 });
    expect(await reference.retract(fourteen.fact.id, NEXT)).toBe(3);
    expect(await valuesAt(3)).toEqual([]);
    expect(await valuesAt(2)).toEqual([14]);
    expect(await valuesAt(1)).toEqual([12]);
  });

  it('may be put back after it was retracted', async () => {
    await reference.import([record({ value: 12 })], BY);
    await reference.retract(record({ value: 12 }).fact.id, NEXT);
    await reference.import([record({ value: 12 })], BY);
    expect(await valuesAt(3)).toEqual([12]);
    expect(await valuesAt(2)).toEqual([]);
  });

  it('that is not there is neither corrected nor retracted', async () => {
    await reference.import([record({ value: 12 })], BY);
    expect(await reference.correct('0000000000000000', record({ value: 1 }).fact, NEXT)).toBeNull();
    expect(await reference.retract('0000000000000000', NEXT)).toBe(1);
  });
});

describe('lists of facts', () => {
  const many = Array.from({ length: 9 }, (_, place) =>
    record({ entity: `Quay ${Math.floor(place / 2)}`, value: place, validFrom: `20${10 + place}-01-01` }),
  );

  it('come page by page, each fact once, by entity', async () => {
    await reference.import(many, BY);
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await reference.facts({ limit: 2, cursor });
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ value }) => value));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await reference.facts({ entity: 'Quay 1' })).items.map(({ value }) => value)).toEqual([2, 3]);
  });

  it('refuse a cursor of another list, or one that was changed', async () => {
    await reference.import(many, BY);
    const { next } = await reference.facts({ limit: 2 });
    await expect(reference.facts({ entity: 'Quay 1', cursor: next ?? '' })).rejects.toThrow(CursorError);
    await expect(reference.facts({ cursor: `x${next}` })).rejects.toThrow(CursorError);
  });
});

describe('changes between versions', () => {
  it('name the series and every name of their entities', async () => {
    await reference.import([record({ value: 12 }), record({ entity: 'Old Mole', value: 2 })], BY);
    await reference.import([record({ value: 14 }, { aliases: ['Selwyn'] })], BY);
    expect(await reference.changes(1, 2)).toEqual({
      series: [{ entity: 'Port Selwyn', metric: 'berths' }],
      aliases: ['Port selwyn', 'Selwyn'],
    });
    expect(await reference.changes(2, 2)).toEqual({ series: [], aliases: [] });
  });
});

describe('the versions of any history of imports', () => {
  const facts = fc.record({
    year: fc.integer({ min: 2000, max: 2003 }),
    value: fc.integer({ min: 1, max: 4 }),
  });
  const histories = fc.array(fc.array(facts, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

  it('show what a plain model shows, whatever the order within an import', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const store = dynamoReferenceStore(await dynamo.table(), SOLE);
        const expected = new Map<number, string[]>();
        let model = new Map<string, number>();
        for (const given of history) {
          const records = given.map(({ year, value }) => record({ value, validFrom: `${year}-01-01` }));
          const { version } = await store.import(records as ReferenceRecord[], BY);
          const years = new Set(given.map(({ year }) => year));
          model = new Map([...model].filter(([, year]) => !years.has(year)));
          for (const { year, value } of given) model.set(`${year}:${value}`, year);
          expected.set(version, [...model.keys()].sort());
        }
        for (const [version, shown] of expected) {
          const [series] = await store.reader(version).series([{ entity: 'Port Selwyn', metric: 'berths' }]);
          const seen = (series?.facts ?? []).map(
            ({ validFrom, value }) => `${validFrom.slice(0, 4)}:${value}`,
          );
          expect(seen.sort()).toEqual(shown);
        }
      }),
      { numRuns: 25 },
    );
  });
});
