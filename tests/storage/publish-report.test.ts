import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { dynamoReportStore } from '../../shared/storage/dynamodb/report-store.ts';
import type { Table } from '../../shared/storage/dynamodb/table.ts';
import { folderArtefactStore } from '../../shared/storage/folder/folder-artefacts.ts';
import type { ArtefactStore } from '../../shared/storage/ports.ts';
import type { PublishedDrop, ReportStore } from '../../shared/storage/reports.ts';
import { type FigureGiven, sampleFact, sampleReport } from '../report/sample-report.ts';
import { crashingAfter, InjectedCrash } from './crashing-table.ts';
import { type DynamoServer, startDynamo } from './dynamo-server.ts';

vi.setConfig({ testTimeout: 60_000 });

let dynamo: DynamoServer;
let folder: string;
let table: Table;
let artefacts: ArtefactStore;
let reports: ReportStore;

beforeAll(async () => {
  dynamo = await startDynamo();
  folder = await mkdtemp(join(tmpdir(), 'stet-publish-'));
});

afterAll(async () => {
  await dynamo.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  const own = await dynamo.table();
  table = own;
  artefacts = folderArtefactStore(join(folder, own.name));
  reports = dynamoReportStore(table, artefacts);
});

const drop = (sequencer: string, given: Partial<PublishedDrop> = {}): PublishedDrop => ({
  sequencer,
  dropVersion: `version-${sequencer}`,
  cause: 'drop',
  at: `2026-03-02T08:00:${sequencer.slice(-2).padStart(2, '0')}.000Z`,
  ...given,
});

const CONTRADICTED: FigureGiven = { text: '14', verdict: 'contradicted', fact: sampleFact() };

describe('publishing', () => {
  it('gives the first report version 1 and shows it', async () => {
    const report = sampleReport({});
    expect(await reports.publish(report, drop('01'))).toEqual({ outcome: 'published', version: 1 });
    expect(await reports.latest('harbour')).toEqual({ ...report, version: 1 });
    expect(await reports.version('harbour', 1)).toEqual({ ...report, version: 1 });
    expect(await reports.versions('harbour')).toHaveLength(1);
  });

  it('takes the same event twice for a duplicate', async () => {
    await reports.publish(sampleReport({}), drop('01'));
    expect(await reports.publish(sampleReport({}), drop('01'))).toEqual({ outcome: 'duplicate', version: 1 });
  });

  it('keeps one version when the same bytes are dropped again', async () => {
    await reports.publish(sampleReport({}), drop('01'));
    expect(await reports.publish(sampleReport({}), drop('02'))).toEqual({ outcome: 'duplicate', version: 1 });
    expect(await reports.lastDrop('harbour')).toMatchObject({ sequencer: '02', dropVersion: 'version-02' });
    expect(await reports.publish(sampleReport({ revision: 'older' }), drop('01'))).toMatchObject({
      outcome: 'stale',
    });
  });

  it('keeps one version when the same bytes come again under other pins but with the same judgement', async () => {
    await reports.publish(sampleReport({}), drop('01'));
    const later = sampleReport({ pins: { asOf: '2026-03-09', reference: 7 } });
    expect(await reports.publish(later, drop('02'))).toEqual({ outcome: 'duplicate', version: 1 });
  });

  it('gives changed bytes a second version and keeps the first', async () => {
    const first = sampleReport({});
    await reports.publish(first, drop('01'));
    const second = sampleReport({ revision: 'r2', figures: [CONTRADICTED] });
    expect(await reports.publish(second, drop('02'))).toEqual({ outcome: 'published', version: 2 });
    expect((await reports.latest('harbour'))?.revision).toBe('r2');
    expect(await reports.version('harbour', 1)).toEqual({ ...first, version: 1 });
    expect((await reports.versions('harbour')).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('lets no older drop replace a newer one', async () => {
    await reports.publish(sampleReport({ revision: 'r2' }), drop('02'));
    expect(await reports.publish(sampleReport({ revision: 'r1' }), drop('01'))).toEqual({
      outcome: 'stale',
      version: 1,
    });
    expect((await reports.latest('harbour'))?.revision).toBe('r2');
  });

  it('compares a shorter sequencer as if it ended in zeros', async () => {
    await reports.publish(sampleReport({}), drop('0A1'));
    const again = sampleReport({ revision: 'r2' });
    const sameEvent = drop('0A100', { dropVersion: null, at: '2026-03-02T08:00:59.000Z' });
    expect((await reports.publish(again, sameEvent)).outcome).toBe('duplicate');
    expect((await reports.publish(again, drop('0A2', { dropVersion: null }))).outcome).toBe('published');
  });

  it('puts the checked report of a redriven event in the place of its failed one, never the other way round', async () => {
    const failed = { ...sampleReport({}), status: 'failed' as const };
    await reports.publish(failed, drop('01'));
    expect(await reports.publish(sampleReport({}), drop('01'))).toEqual({ outcome: 'published', version: 2 });
    expect((await reports.publish(failed, drop('01'))).outcome).toBe('duplicate');
    expect((await reports.latest('harbour'))?.status).toBe('checked');
  });

  it('writes a version for a re-scoring only where a judgement changed, `today` included', async () => {
    await reports.publish(sampleReport({}), drop('01'));
    const run = { cause: 'rescore' as const, at: '2026-04-01T00:00:00.000Z' };
    const same = sampleReport({ pins: { asOf: '2026-04-01', reference: 2 } });
    expect(await reports.publish(same, drop('01', run))).toEqual({ outcome: 'duplicate', version: 1 });
    const aged = sampleReport({
      figures: [{ text: '12', verdict: 'supported', today: 'outdated', fact: sampleFact() }],
    });
    expect(await reports.publish(aged, drop('01', run))).toEqual({ outcome: 'published', version: 2 });
    expect((await reports.versions('harbour'))[0]).toMatchObject({ version: 2, cause: 'rescore' });
    expect(await reports.lastDrop('harbour')).toMatchObject({ sequencer: '01' });
  });

  it('lets no re-scoring of an old revision replace a newer drop', async () => {
    await reports.publish(sampleReport({ revision: 'r2' }), drop('02'));
    const old = sampleReport({ revision: 'r1', figures: [CONTRADICTED] });
    const outcome = await reports.publish(old, drop('01', { cause: 'rescore' }));
    expect(outcome.outcome).toBe('stale');
  });

  it('takes a drop the reconciler found, whose sequencer is not known, by its time', async () => {
    await reports.publish(sampleReport({}), drop('05'));
    const found = drop('', { dropVersion: 'found', at: '2026-03-02T09:00:00.000Z' });
    expect((await reports.publish(sampleReport({ revision: 'r2' }), found)).outcome).toBe('published');
    const older = drop('', { dropVersion: 'older', at: '2026-03-02T07:00:00.000Z' });
    expect((await reports.publish(sampleReport({ revision: 'r0' }), older)).outcome).toBe('stale');
    const rescored = sampleReport({ revision: 'r1', figures: [CONTRADICTED] });
    const seen = { sequencer: '05', dropVersion: 'version-05', at: '2026-03-02T08:00:05.000Z' };
    const run = { ...seen, cause: 'rescore' as const };
    expect((await reports.publish(rescored, run)).outcome).toBe('stale');
  });
});

describe('a publication killed at any point and tried again', () => {
  const first = sampleReport({ speakers: ['Ines Marlow', 'Tom Adeyemi'], figures: [CONTRADICTED] });
  const second = sampleReport({
    revision: 'r2',
    speakers: ['Ines Marlow'],
    figures: [
      { text: '12', verdict: 'supported', fact: sampleFact() },
      { text: '90', verdict: 'unverifiable' },
    ],
  });

  const everythingSeen = async (store: ReportStore) => ({
    latest: await store.latest('harbour'),
    versions: (await store.versions('harbour')).map(({ version, revision }) => [version, revision]),
    articles: await store.articles({}),
    contradicted: await store.figures({ verdict: 'contradicted' }),
    supported: await store.figures({ verdict: 'supported' }),
    withContradicted: await store.articles({ verdict: 'contradicted' }),
    byWord: await store.articles({ q: 'berths' }),
    byFact: await store.figuresByFact(sampleFact().id, {}),
    speakers: await store.speakers({}),
    tom: await store.speaker('tom-adeyemi', {}),
    unmatched: await store.unmatched({}),
  });

  it('converges, and shows the old report whole until the new one stands', async () => {
    await reports.publish(first, drop('01'));
    const before = await everythingSeen(reports);
    await reports.publish(second, drop('02'));
    const afterwards = await everythingSeen(reports);
    let writes = 0;
    for (; ; writes++) {
      const own = await dynamo.table();
      const place = folderArtefactStore(join(folder, own.name));
      const whole = dynamoReportStore(own, place);
      await whole.publish(first, drop('01'));
      const crashing = crashingAfter(writes, own, place);
      const dying = dynamoReportStore(crashing.table, crashing.artefacts);
      const outcome = await dying.publish(second, drop('02')).catch((error: unknown) => error);
      if (!(outcome instanceof InjectedCrash)) break;
      const after = await everythingSeen(whole);
      if (after.latest?.version === 1) {
        expect({ ...after, speakers: null, unmatched: null }).toEqual({
          ...before,
          speakers: null,
          unmatched: null,
        });
      }
      await whole.publish(second, drop('02'));
      expect(await everythingSeen(whole)).toEqual(afterwards);
      expect(await rowsLeftOver(own, whole)).toEqual([]);
    }
    expect(writes).toBeGreaterThan(8);
  });

  /** Rows of lists that belong to no current report. */
  async function rowsLeftOver(own: Table & { name: string }, store: ReportStore) {
    const current = await own.get<{ pk: string; sk: string; edition: string }>({
      pk: 'ARTICLE#harbour',
      sk: 'LATEST',
    });
    expect(await store.latest('harbour')).not.toBeNull();
    return (await dynamo.everything(own.name)).filter(
      (item) => item.edition !== undefined && item.edition !== current?.edition,
    );
  }

  it('converges when another revision follows an attempt that never stood', async () => {
    const crashing = crashingAfter(4, table, artefacts);
    const dying = dynamoReportStore(crashing.table, crashing.artefacts);
    await expect(dying.publish(first, drop('01'))).rejects.toThrow(InjectedCrash);
    await reports.publish(second, drop('02'));
    expect((await reports.latest('harbour'))?.revision).toBe('r2');
    expect((await reports.figures({ verdict: 'contradicted' })).items).toEqual([]);
    expect((await reports.speakers({})).items.map(({ speakerId }) => speakerId)).toEqual(['ines-marlow']);
  });

  it('publishes both of two drops that are published at once, the newer last', async () => {
    const [a, b] = await Promise.all([
      reports.publish(first, drop('01')),
      reports.publish(second, drop('02')),
    ]);
    expect([a.outcome, b.outcome]).toContain('published');
    expect((await reports.latest('harbour'))?.revision).toBe('r2');
    expect((await reports.articles({})).items).toHaveLength(1);
  });
});
