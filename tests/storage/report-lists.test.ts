import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { rejectedReport } from '../../shared/report/build-report.ts';
import { dynamoReportStore } from '../../shared/storage/dynamodb/report-store.ts';
import { CursorError } from '../../shared/storage/errors.ts';
import { folderArtefactStore } from '../../shared/storage/folder/folder-artefacts.ts';
import type { Page } from '../../shared/storage/page.ts';
import type { ReportStore } from '../../shared/storage/reports.ts';
import { type FigureGiven, PINS, sampleFact, sampleReport } from '../report/sample-report.ts';
import { type DynamoServer, startDynamo } from './dynamo-server.ts';

vi.setConfig({ testTimeout: 60_000 });

let dynamo: DynamoServer;
let folder: string;
let reports: ReportStore;
let clock: number;

beforeAll(async () => {
  dynamo = await startDynamo();
  folder = await mkdtemp(join(tmpdir(), 'stet-lists-'));
});
afterAll(async () => {
  await dynamo.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  const table = await dynamo.table();
  reports = dynamoReportStore(table, folderArtefactStore(join(folder, table.name)));
  clock = Date.parse('2026-03-02T08:00:00.000Z');
});

/** Publishes a report under a sequencer of its own, a second later than the one before. */
async function publish(given: Parameters<typeof sampleReport>[0]): Promise<void> {
  clock += 1000;
  const at = new Date(clock).toISOString();
  await reports.publish(sampleReport(given), {
    sequencer: String(clock),
    dropVersion: null,
    cause: 'drop',
    at,
  });
}

async function allOf<Item>(read: (cursor: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}

const WRONG: FigureGiven = { text: '14', verdict: 'contradicted', fact: sampleFact() };
const RIGHT: FigureGiven = { text: '12', verdict: 'supported', fact: sampleFact() };

describe('lists of articles', () => {
  beforeEach(async () => {
    await publish({ articleId: 'a', headline: 'Harbour grows', published: '2026-03-01', figures: [WRONG] });
    await publish({ articleId: 'b', headline: 'Harbour shrinks', published: '2026-03-02', figures: [RIGHT] });
    await publish({
      articleId: 'c',
      headline: 'Rail Café opens',
      published: '2026-03-02',
      speakers: ['Tom Adeyemi'],
    });
  });

  const ids = async (query: Parameters<ReportStore['articles']>[0]) =>
    (await reports.articles(query)).items.map(({ articleId }) => articleId);

  it('are newest first: by day of publication, then by time of check', async () => {
    expect(await ids({})).toEqual(['c', 'b', 'a']);
  });

  it('answer for a day, a speaker, a verdict, words of the headline, and all together', async () => {
    expect(await ids({ day: '2026-03-02' })).toEqual(['c', 'b']);
    expect(await ids({ speaker: 'ines-marlow' })).toEqual(['b', 'a']);
    expect(await ids({ verdict: 'contradicted' })).toEqual(['a']);
    expect(await ids({ q: 'HARBOUR' })).toEqual(['b', 'a']);
    expect(await ids({ q: 'cafe rail' })).toEqual(['c']);
    expect(await ids({ q: 'harbour rail' })).toEqual([]);
    expect(await ids({ q: '?!' })).toEqual([]);
    expect(
      await ids({ q: 'harbour', day: '2026-03-02', speaker: 'ines-marlow', verdict: 'supported' }),
    ).toEqual(['b']);
    expect(await ids({ day: '2026-03-03' })).toEqual([]);
  });

  it('that need attention are all listed, the gravest first, then the newest, page by page', async () => {
    await publish({ articleId: 'd', published: '2026-03-03', figures: [{ text: '9', verdict: 'outdated' }] });
    await publish({ articleId: 'e', published: '2026-02-01', figures: [WRONG] });
    for (let place = 0; place < 4; place++) {
      clock += 1000;
      const name = `scan-${place}`;
      const given = { articleId: name, name, revision: 'r', receivedOn: '2026-02-15', pins: PINS };
      const rejection = { reason: 'binary', detail: 'A picture.' } as const;
      await reports.publish(rejectedReport({ ...given, rejection }), {
        sequencer: String(clock),
        dropVersion: null,
        cause: 'drop',
        at: new Date(clock).toISOString(),
      });
    }
    const seen = await allOf((cursor) => reports.articles({ attention: true, limit: 2, cursor }));
    expect(seen.map(({ articleId }) => articleId)).toEqual([
      'a',
      'e',
      'd',
      'scan-3',
      'scan-2',
      'scan-1',
      'scan-0',
    ]);
    expect(await ids({ attention: true, day: '2026-03-01' })).toEqual(['a']);
    expect(await ids({ attention: true, q: 'harbour', speaker: 'ines-marlow' })).not.toContain('b');
    await publish({ articleId: 'a', headline: 'Harbour grows', published: '2026-03-01', figures: [RIGHT] });
    expect(await ids({ attention: true })).not.toContain('a');
  });

  it('carry what a list shows', async () => {
    const { items } = await reports.articles({ verdict: 'contradicted' });
    expect(items[0]).toMatchObject({
      articleId: 'a',
      headline: 'Harbour grows',
      published: { date: '2026-03-01' },
      status: 'checked',
      version: 1,
      summary: { byVerdict: { contradicted: 1 } },
    });
  });

  it('come page by page, none twice, none left out', async () => {
    for (let more = 0; more < 7; more++) await publish({ articleId: `d${more}`, published: '2026-02-01' });
    const seen = await allOf((cursor) => reports.articles({ limit: 3, cursor }));
    expect(seen.map(({ articleId }) => articleId)).toHaveLength(10);
    expect(new Set(seen.map(({ articleId }) => articleId)).size).toBe(10);
  });

  it('refuse a cursor of another question, or one that was changed', async () => {
    const { next } = await reports.articles({ limit: 1 });
    expect(next).not.toBeNull();
    await expect(reports.articles({ limit: 1, day: '2026-03-02', cursor: next ?? '' })).rejects.toThrow(
      CursorError,
    );
    await expect(reports.articles({ limit: 1, cursor: `${next}0` })).rejects.toThrow(CursorError);
    await expect(reports.articles({ limit: 1, cursor: 'nonsense' })).rejects.toThrow(CursorError);
  });

  it('move an article whose date, headline or speakers changed', async () => {
    await publish({
      articleId: 'a',
      revision: 'r2',
      headline: 'Mole rebuilt',
      published: '2026-03-05',
      figures: [RIGHT],
    });
    expect(await ids({})).toEqual(['a', 'c', 'b']);
    expect(await ids({ q: 'grows' })).toEqual([]);
    expect(await ids({ q: 'mole' })).toEqual(['a']);
    expect(await ids({ verdict: 'contradicted' })).toEqual([]);
  });
});

describe('lists of figures', () => {
  it('answer by verdict and by fact, also where a fact is one of two that fit', async () => {
    const rival = sampleFact({ value: 13 });
    await publish({ articleId: 'a', figures: [WRONG, RIGHT] });
    await publish({
      articleId: 'b',
      figures: [{ text: '13', verdict: 'ambiguous', candidates: [sampleFact(), rival] }],
    });
    expect((await reports.figures({ verdict: 'contradicted' })).items).toEqual([
      expect.objectContaining({
        articleId: 'a',
        text: '14',
        verdict: 'contradicted',
        factId: sampleFact().id,
      }),
    ]);
    const leaning = await allOf((cursor) => reports.figuresByFact(sampleFact().id, { limit: 1, cursor }));
    expect(leaning.map(({ articleId, text }) => [articleId, text]).sort()).toEqual([
      ['a', '12'],
      ['a', '14'],
      ['b', '13'],
    ]);
    expect((await reports.figuresByFact(rival.id, {})).items).toHaveLength(1);
  });
});

describe('speakers', () => {
  it('are listed by name with how many articles they speak in, and found by a word of the name', async () => {
    await publish({ articleId: 'a', published: '2026-01-10' });
    await publish({ articleId: 'b', published: '2026-03-02' });
    await publish({ articleId: 'c', speakers: ['Tom Adeyemi'] });
    expect((await reports.speakers({})).items).toEqual([
      {
        speakerId: 'ines-marlow',
        name: 'Ines Marlow',
        role: 'harbour master',
        articles: 2,
        latest: '2026-03-02',
      },
      {
        speakerId: 'tom-adeyemi',
        name: 'Tom Adeyemi',
        role: 'harbour master',
        articles: 1,
        latest: '2026-03-01',
      },
    ]);
    expect((await reports.speakers({ q: 'adey' })).items.map(({ name }) => name)).toEqual(['Tom Adeyemi']);
    expect((await reports.speakers({ q: 'ines marlow' })).items.map(({ name }) => name)).toEqual([
      'Ines Marlow',
    ]);
    expect((await reports.speakers({ q: 'ines adeyemi' })).items).toEqual([]);
    const tones = await allOf((cursor) => reports.speaker('ines-marlow', { limit: 1, cursor }));
    expect(tones.map(({ articleId, label }) => [articleId, label])).toEqual([
      ['b', 'measured'],
      ['a', 'measured'],
    ]);
  });

  it('leave the list with their last article', async () => {
    await publish({ articleId: 'a' });
    await publish({ articleId: 'a', revision: 'r2', speakers: ['Tom Adeyemi'] });
    expect((await reports.speakers({})).items.map(({ speakerId }) => speakerId)).toEqual(['tom-adeyemi']);
  });
});

describe('figures without a fact', () => {
  const lost = (text: string, metric: string): FigureGiven => ({
    text,
    verdict: 'unverifiable',
    subject: { entity: 'Port Selwyn', metric },
  });

  it('are counted by subject, the most frequent first', async () => {
    await publish({ articleId: 'a', figures: [lost('3', 'cranes'), lost('70', 'ships')] });
    await publish({ articleId: 'b', published: '2025-12-01', figures: [lost('71', 'ships')] });
    await publish({
      articleId: 'c',
      figures: [lost('72', 'ships'), lost('4', 'cranes'), lost('9', 'pilots')],
    });
    const { items } = await reports.unmatched({});
    expect(items.map(({ subject, count }) => [subject, count])).toEqual([
      ['Port Selwyn/ships', 3],
      ['Port Selwyn/cranes', 2],
      ['Port Selwyn/pilots', 1],
    ]);
    expect(items[0]?.example.text).toMatch(/^7[0-2]$/);
  });

  it('are counted once an article, however often it speaks of them', async () => {
    await publish({
      articleId: 'a',
      figures: [lost('3', 'cranes'), lost('4', 'cranes'), lost('5', 'cranes')],
    });
    for (const articleId of ['b', 'c']) await publish({ articleId, figures: [lost('70', 'ships')] });
    expect((await reports.unmatched({})).items.map(({ subject, count }) => [subject, count])).toEqual([
      ['Port Selwyn/ships', 2],
      ['Port Selwyn/cranes', 1],
    ]);
  });

  it('leave the list when a fact is found', async () => {
    await publish({ articleId: 'a', figures: [lost('70', 'ships')] });
    await publish({ articleId: 'b', figures: [lost('70', 'ships'), lost('3', 'cranes')] });
    await publish({ articleId: 'a', revision: 'r2', figures: [RIGHT] });
    await publish({ articleId: 'b', revision: 'r2', figures: [lost('70', 'ships')] });
    expect((await reports.unmatched({})).items.map(({ subject, count }) => [subject, count])).toEqual([
      ['Port Selwyn/ships', 1],
    ]);
  });
});

describe('the day of the first drop', () => {
  const dayOf = (at: string) => reports.firstDropDay('a', at, 'America/New_York');

  it('is kept, in the newsroom’s time zone, and moved only by an earlier drop', async () => {
    expect(await dayOf('2026-03-02T03:00:00.000Z')).toBe('2026-03-01');
    expect(await dayOf('2026-04-02T12:00:00.000Z')).toBe('2026-03-01');
    expect(await dayOf('2026-02-02T12:00:00.000Z')).toBe('2026-02-02');
    expect(await dayOf('2026-03-02T03:00:00.000Z')).toBe('2026-02-02');
  });
});

describe('the archive', () => {
  it('lists every article that has a report, once', async () => {
    await publish({ articleId: 'b' });
    await publish({ articleId: 'a' });
    await publish({ articleId: 'a', revision: 'r2' });
    const ids: string[] = [];
    for await (const id of reports.articleIds()) ids.push(id);
    expect(ids).toEqual(['a', 'b']);
  });

  it('asks for nothing by scanning', async () => {
    dynamo.counted();
    await publish({ articleId: 'a' });
    await reports.articles({ q: 'harbour' });
    await reports.speakers({});
    await reports.unmatched({});
    await reports.versions('a');
    expect(Object.keys(dynamo.counted())).not.toContain('Scan');
  });
});
