import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { normaliseAlias } from '../../shared/reference/normalise-alias.ts';
import { dynamoReferenceStore } from '../../shared/storage/dynamodb/reference-store.ts';
import type { Table } from '../../shared/storage/dynamodb/table.ts';
import { folderArtefactStore } from '../../shared/storage/folder/folder-artefacts.ts';
import type { ReferenceStore } from '../../shared/storage/ports.ts';
import { crashingAfter, InjectedCrash } from './crashing-table.ts';
import { type DynamoServer, startDynamo } from './dynamo-server.ts';
import { record } from './reference-records.ts';

vi.setConfig({ testTimeout: 60_000 });

const BY = { who: 'desk', why: 'test', at: '2026-03-01T08:00:00.000Z' };
const MARA = { who: 'Mara', why: 'that is the ferry', at: '2026-03-02T08:00:00.000Z' };
const SOLE = { clock: Date.now, soleProcess: true };
const NAME = normaliseAlias('the Port');

let dynamo: DynamoServer;
let table: Table;
let reference: ReferenceStore;
const berths = record({ value: 12 }, { aliases: ['the Port'] });

beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.close());
beforeEach(async () => {
  table = await dynamo.table();
  reference = dynamoReferenceStore(table, SOLE);
  await reference.import([berths], BY);
});

const entitiesAt = async (version: number, alias = NAME) =>
  (await reference.reader(version).aliases([alias])).map(({ entity }) => entity);

describe('a name that is taken from an entity', () => {
  it('is gone from the next version on, and stays in those before', async () => {
    expect(await reference.removeAlias('Port Selwyn', 'the Port', MARA)).toBe(2);
    expect(await entitiesAt(1)).toEqual(['Port Selwyn']);
    expect(await entitiesAt(2)).toEqual([]);
    expect(await entitiesAt(2, normaliseAlias('Port Selwyn'))).toEqual(['Port Selwyn']);
  });

  it('is kept with who took it away and when, beside who gave it', async () => {
    await reference.removeAlias('Port Selwyn', 'the Port', MARA);
    expect(await reference.aliases('Port Selwyn')).toEqual([
      { alias: normaliseAlias('Port Selwyn'), since: { version: 1, by: BY }, until: null },
      { alias: NAME, since: { version: 1, by: BY }, until: { version: 2, by: MARA } },
    ]);
    expect(await reference.aliases('Port Nobody')).toBeNull();
  });

  it('stays with the other entities that go by it', async () => {
    await reference.import([record({ entity: 'Port Ansel', value: 3 }, { aliases: ['the Port'] })], BY);
    await reference.removeAlias('Port Selwyn', 'the Port', MARA);
    expect(await entitiesAt(2)).toEqual(['Port Selwyn', 'Port Ansel']);
    expect(await entitiesAt(3)).toEqual(['Port Ansel']);
  });

  it('is not brought back by an import, but by a person', async () => {
    await reference.removeAlias('Port Selwyn', 'the Port', MARA);
    expect(await reference.import([berths], BY)).toMatchObject({ version: 2 });
    await reference.import([record({ value: 14 }, { aliases: ['the Port'] })], BY);
    expect(await entitiesAt(3)).toEqual([]);
    expect(await reference.addAlias('Port Selwyn', 'The Port', MARA)).toBe(4);
    expect(await entitiesAt(4)).toEqual(['Port Selwyn']);
    expect(await reference.removeAlias('Port Selwyn', 'the Port', MARA)).toBe(5);
    expect((await reference.aliases('Port Selwyn'))?.filter(({ alias }) => alias === NAME)).toHaveLength(2);
  });

  it('must be one it has, and one it is given one it has not', async () => {
    expect(await reference.removeAlias('Port Selwyn', 'the Quay', MARA)).toBeNull();
    expect(await reference.removeAlias('Port Nobody', 'the Port', MARA)).toBeNull();
    expect(await reference.addAlias('Port Selwyn', 'The Port', MARA)).toBeNull();
    expect(await reference.addAlias('Port Nobody', 'the Quay', MARA)).toBeNull();
    expect(await reference.addAlias('Port Selwyn', ' – ', MARA)).toBeNull();
    expect(await reference.currentVersion()).toBe(1);
    expect(await reference.addAlias('Port Selwyn', 'the Quay', MARA)).toBe(2);
    expect(await entitiesAt(2, normaliseAlias('the Quay'))).toEqual(['Port Selwyn']);
  });

  it('is told to those who look for articles to judge again', async () => {
    await reference.removeAlias('Port Selwyn', 'the Port', MARA);
    expect(await reference.changes(1, 2)).toEqual({ series: [], aliases: [NAME] });
  });

  it('is gone or not, and nothing between, wherever a crash falls', async () => {
    await reference.removeAlias('Port Selwyn', 'the Port', MARA);
    await reference.addAlias('Port Selwyn', 'the Port', MARA);
    const before = await reference.aliases('Port Selwyn');
    let now = Date.now();
    for (let writes = 0; writes < 30; writes++) {
      const version = await reference.currentVersion();
      const crashing = crashingAfter(writes, table, folderArtefactStore('unused'));
      now += 3_600_000;
      const outcome = await dynamoReferenceStore(crashing.table, { clock: () => now, soleProcess: false })
        .removeAlias('Port Selwyn', 'the Port', MARA)
        .catch((error: unknown) => error);
      if (!(outcome instanceof InjectedCrash)) break;
      if ((await reference.currentVersion()) > version) break;
      expect(await entitiesAt(version)).toEqual(['Port Selwyn']);
      expect(await reference.aliases('Port Selwyn')).toEqual(before);
    }
    expect(await entitiesAt(await reference.currentVersion())).toEqual([]);
    expect(await entitiesAt(1)).toEqual(['Port Selwyn']);
    expect(await entitiesAt(2)).toEqual([]);
    expect(await entitiesAt(3)).toEqual(['Port Selwyn']);
  });
});
