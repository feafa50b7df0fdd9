import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { dynamoFeedbackStore } from '../../shared/storage/dynamodb/feedback-store.ts';
import { dynamoLexiconStore } from '../../shared/storage/dynamodb/lexicon-store.ts';
import { dynamoRunStore } from '../../shared/storage/dynamodb/run-store.ts';
import type { Table } from '../../shared/storage/dynamodb/table.ts';
import { folderArtefactStore } from '../../shared/storage/folder/folder-artefacts.ts';
import type { HouseLexiconEntry } from '../../shared/tone/house-lexicon.ts';
import { PINS } from '../report/sample-report.ts';
import { crashingAfter, InjectedCrash } from './crashing-table.ts';
import { type DynamoServer, startDynamo } from './dynamo-server.ts';

vi.setConfig({ testTimeout: 60_000 });

let dynamo: DynamoServer;
let table: Table;

beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.close());
beforeEach(async () => {
  table = await dynamo.table();
});

const AT = '2026-03-02T09:00:00.000Z';
const BY = { who: 'desk', why: 'house style', at: AT };

const said = (articleId: string, figureId: string) => ({
  articleId,
  figureId,
  action: 'accept' as const,
  subject: null,
  confirmed: null,
  reason: 'looked it up',
  who: 'desk',
  at: AT,
});

const entry = (phrase: string): HouseLexiconEntry => ({ phrase, axis: 'firmness', weight: 0.5, note: '' });

describe('feedback', () => {
  it('makes a version each, and is read as of any version, oldest first', async () => {
    const store = dynamoFeedbackStore(table);
    expect(await store.currentVersion()).toBe(0);
    expect(await store.add(said('a', 'f1'))).toMatchObject({ since: 1 });
    await store.add(said('b', 'f1'));
    await store.add(said('a', 'f2'));
    expect(await store.currentVersion()).toBe(3);
    expect((await store.of('a', 3)).map(({ figureId, since }) => [figureId, since])).toEqual([
      ['f1', 1],
      ['f2', 3],
    ]);
    expect(await store.of('a', 2)).toHaveLength(1);
    expect(await store.of('a', 0)).toEqual([]);
  });

  it('loses nothing when many speak at once', async () => {
    const store = dynamoFeedbackStore(table);
    const added = await Promise.all(
      Array.from({ length: 4 }, (_, place) => store.add(said('a', `f${place}`))),
    );
    expect(new Set(added.map(({ since }) => since)).size).toBe(4);
    expect(await store.of('a', await store.currentVersion())).toHaveLength(4);
  });

  it('shows what it acknowledged and nothing else, wherever a crash falls', async () => {
    for (let writes = 0; writes < 4; writes++) {
      const own = await dynamo.table();
      const store = dynamoFeedbackStore(own);
      await store.add(said('a', 'f1'));
      const crashing = crashingAfter(writes, own, folderArtefactStore('unused'));
      const outcome = await dynamoFeedbackStore(crashing.table)
        .add(said('a', 'f2'))
        .catch((error: unknown) => error);
      const version = await store.currentVersion();
      const seen = await store.of('a', version);
      expect(seen).toHaveLength(version);
      if (!(outcome instanceof InjectedCrash)) expect(version).toBe(2);
      await store.add(said('a', 'f3'));
      expect(await store.of('a', version)).toEqual(seen);
      expect(await store.of('a', version + 1)).toHaveLength(version + 1);
    }
  });
});

describe('the house lexicon', () => {
  it('is empty at first, replaced whole, and read as of any version', async () => {
    const store = dynamoLexiconStore(table);
    expect(await store.currentVersion()).toBe(0);
    expect(await store.read(0)).toEqual({ version: 0, entries: [], by: null });
    const many = Array.from({ length: 600 }, (_, place) => entry(`phrase ${1000 + place}`));
    expect(await store.replace(many.toReversed(), BY)).toMatchObject({ version: 1 });
    expect(await store.replace([entry('hard line')], BY)).toMatchObject({ version: 2 });
    expect(await store.read(1)).toEqual({ version: 1, entries: many, by: BY });
    expect(await store.read(2)).toEqual({ version: 2, entries: [entry('hard line')], by: BY });
    expect(await store.read(9)).toMatchObject({ version: 2 });
    expect(await store.currentVersion()).toBe(2);
  });

  it('makes no version of the same entries in any order, and can be emptied', async () => {
    const store = dynamoLexiconStore(table);
    const version = async (...phrases: string[]) => (await store.replace(phrases.map(entry), BY)).version;
    expect(await version()).toBe(0);
    expect(await version('hard line', 'soft line')).toBe(1);
    expect(await version('soft line', 'hard line')).toBe(1);
    expect(await version()).toBe(2);
    expect(await store.read(2)).toMatchObject({ version: 2, entries: [] });
    expect(await version('hard line', 'soft line')).toBe(3);
  });

  it('tells the difference, also of a dry run, which changes nothing', async () => {
    const store = dynamoLexiconStore(table);
    await store.replace([entry('hard line')], BY);
    const tried = await store.replace([entry('soft line')], { ...BY, dryRun: true });
    const difference = {
      added: [entry('soft line')],
      removed: [entry('hard line')],
      changed: [],
      unchanged: 0,
    };
    expect(tried).toEqual({ version: 1, difference });
    expect(await store.currentVersion()).toBe(1);
    expect(await store.replace([entry('soft line')], BY)).toEqual({ version: 2, difference });
  });

  it('lets only one of two win that were made from the same version', async () => {
    const store = dynamoLexiconStore(table);
    const made = ['hard line', 'soft line'].map((phrase) =>
      store.replace([entry(phrase)], { ...BY, basis: 0 }),
    );
    const outcomes = await Promise.allSettled(made);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'SupersededError' },
    });
    expect(await store.currentVersion()).toBe(1);
  });

  it('lists its versions, the newest too before it is in its place', async () => {
    const store = dynamoLexiconStore(table);
    await store.replace([entry('hard line')], BY);
    const crashing = crashingAfter(4, table, folderArtefactStore('unused'));
    const outcome = await dynamoLexiconStore(crashing.table)
      .replace([], { ...BY, who: 'mara' })
      .catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(InjectedCrash);
    expect(await store.currentVersion()).toBe(2);
    expect(await store.versions({})).toEqual({
      items: [
        { version: 2, phrases: 0, ...BY, who: 'mara' },
        { version: 1, phrases: 1, ...BY },
      ],
      next: null,
    });
  });

  it('shares its line of versions with feedback', async () => {
    const [lexicon, feedback] = [dynamoLexiconStore(table), dynamoFeedbackStore(table)];
    await lexicon.replace([entry('hard line')], BY);
    await feedback.add(said('a', 'f1'));
    expect(await lexicon.currentVersion()).toBe(1);
    await lexicon.replace([entry('soft line')], BY);
    expect(await feedback.currentVersion()).toBe(3);
    expect(await lexicon.read(2)).toMatchObject({ version: 1 });
    expect(await feedback.of('a', 3)).toHaveLength(1);
    expect(await lexicon.read(3)).toMatchObject({ version: 3, entries: [entry('soft line')] });
  });
});

describe('runs', () => {
  const begun = (runId: string, startedAt = AT) => ({
    runId,
    cause: 'person' as const,
    who: 'desk',
    why: null,
    pins: PINS,
    startedAt,
    whole: true,
  });
  const change = {
    articleId: 'a',
    figureId: 'f1',
    text: '30',
    from: { verdict: 'supported', today: 'supported' },
    to: { verdict: 'supported', today: 'outdated' },
  } as const;

  it('count each batch once, also when it is noted again', async () => {
    const store = dynamoRunStore(table);
    await store.begin(begun('r1'));
    await store.plan('r1', 3);
    await store.addDifferences('r1', [change, change]);
    const batch = { articleIds: ['a', 'b'], changedIds: ['a'], failedIds: [] };
    await store.addBatch('r1', batch);
    await store.addBatch('r1', { ...batch, changedIds: [] });
    await store.addBatch('r1', { articleIds: ['c'], changedIds: [], failedIds: ['c'] });
    await store.end('r1', 'done', '2026-03-02T10:00:00.000Z');
    expect(await store.get('r1')).toEqual({
      ...begun('r1'),
      status: 'done',
      endedAt: '2026-03-02T10:00:00.000Z',
      planned: 3,
      articles: 3,
      changed: 1,
      failed: 1,
      differences: [change],
    });
  });

  it('keep what they were begun with', async () => {
    const store = dynamoRunStore(table);
    await store.begin(begun('r1'));
    const again = await store.begin({ ...begun('r1'), pins: { ...PINS, reference: 9 } });
    expect(again.pins).toEqual(PINS);
    expect(await store.get('nobody')).toBeNull();
  });

  it('are listed newest first, without their differences', async () => {
    const store = dynamoRunStore(table);
    await store.begin(begun('r1', '2026-03-01T00:00:00.000Z'));
    await store.begin(begun('r2', '2026-03-02T00:00:00.000Z'));
    const first = await store.list({ limit: 1 });
    expect(first.items.map(({ runId }) => runId)).toEqual(['r2']);
    const second = await store.list({ limit: 1, cursor: first.next ?? '' });
    expect(second.items.map(({ runId }) => runId)).toEqual(['r1']);
    expect(second.items[0]).not.toHaveProperty('differences');
  });
});
