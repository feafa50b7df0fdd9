import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dynamoReferenceStore } from '../../shared/storage/dynamodb/reference-store.ts';
import { folderArtefactStore } from '../../shared/storage/folder/folder-artefacts.ts';
import type { ReferenceStore } from '../../shared/storage/ports.ts';
import { crashingAfter, InjectedCrash } from './crashing-table.ts';
import { type DynamoServer, startDynamo } from './dynamo-server.ts';
import { record } from './reference-records.ts';

vi.setConfig({ testTimeout: 60_000 });

const BY = { who: 'desk', why: 'test', at: '2026-03-01T08:00:00.000Z' };
const SOLE = { clock: Date.now, soleProcess: true };

let dynamo: DynamoServer;

beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.close());

describe('an import killed after any write', () => {
  const base = [
    record({ value: 12 }),
    record({ value: 9, validFrom: '2010-01-01' }),
    record({ entity: 'Old Mole', value: 2 }, { aliases: ['the mole'], terms: ['berth', 'pier'] }),
  ];
  const half = [
    record({ value: 13 }),
    record({ entity: 'New Mole', value: 1 }, { aliases: ['the mole'], terms: [] }),
  ];
  const next = [record({ entity: 'Old Mole', value: 4 }, { aliases: ['the mole'], terms: ['berth'] })];

  const everythingSeen = async (store: ReferenceStore) => {
    const version = await store.currentVersion();
    const keys = ['Port Selwyn', 'Old Mole', 'New Mole'].map((entity) => ({ entity, metric: 'berths' }));
    return {
      version,
      aliases: await store.reader(version).aliases(['The mole', 'the mole', 'Port selwyn', 'New mole']),
      series: await store.reader(version).series(keys),
      facts: (await store.facts({ limit: 100 })).items.map(({ id }) => id),
    };
  };

  it('leaves the version before whole, and the next import clears what it left', async () => {
    const clean = dynamoReferenceStore(await dynamo.table(), SOLE);
    await clean.import(base, BY);
    const before = await everythingSeen(clean);
    await clean.import(next, BY);
    const afterwards = await everythingSeen(clean);
    let writes = 0;
    for (; ; writes++) {
      const own = await dynamo.table();
      const store = dynamoReferenceStore(own, SOLE);
      await store.import(base, BY);
      const crashing = crashingAfter(writes, own, folderArtefactStore('unused'));
      const dying = dynamoReferenceStore(crashing.table, SOLE);
      const outcome = await dying.import(half, BY).catch((error: unknown) => error);
      if (!(outcome instanceof InjectedCrash)) break;
      await own.update({ pk: 'REFERENCE', sk: 'CURRENT' }, 'REMOVE #token, #owner, expires', {
        names: { '#token': 'token', '#owner': 'owner' },
      });
      const seen = await everythingSeen(store);
      if (seen.version > 1) continue;
      expect(seen).toEqual(before);
      await store.import(next, BY);
      expect(await everythingSeen(store)).toEqual(afterwards);
    }
    expect(writes).toBeGreaterThan(3);
  });
});
