import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rejectedReport } from '../../shared/report/build-report.ts';
import { CursorError } from '../../shared/storage/errors.ts';
import type { ArticleQuery } from '../../shared/storage/reports.ts';
import { PINS } from '../report/sample-report.ts';
import { allOf, type ReportDesk, RIGHT, reportDeskForEachTest, WRONG } from './report-desk.ts';

vi.setConfig({ testTimeout: 60_000 });

let desk: ReportDesk;

reportDeskForEachTest((opened) => {
  desk = opened;
});

describe('lists of articles', () => {
  beforeEach(async () => {
    await desk.publish({
      articleId: 'a',
      headline: 'Harbour grows',
      published: '2026-03-01',
      figures: [WRONG],
    });
    await desk.publish({
      articleId: 'b',
      headline: 'Harbour shrinks',
      published: '2026-03-02',
      figures: [RIGHT],
    });
    await desk.publish({
      articleId: 'c',
      headline: 'Rail Café opens',
      published: '2026-03-02',
      speakers: ['Tom Adeyemi'],
    });
  });

  const ids = async (query: ArticleQuery) =>
    (await desk.reports.articles(query)).items.map(({ articleId }) => articleId);

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
    await desk.publish({
      articleId: 'd',
      published: '2026-03-03',
      figures: [{ text: '9', verdict: 'outdated' }],
    });
    await desk.publish({ articleId: 'e', published: '2026-02-01', figures: [WRONG] });
    for (let place = 0; place < 4; place++) {
      const name = `scan-${place}`;
      const given = { articleId: name, name, revision: 'r', receivedOn: '2026-02-15', pins: PINS };
      const rejection = { reason: 'binary', detail: 'A picture.' } as const;
      await desk.publishReport(rejectedReport({ ...given, rejection }));
    }
    const seen = await allOf((cursor) => desk.reports.articles({ attention: true, limit: 2, cursor }));
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
    await desk.publish({
      articleId: 'a',
      headline: 'Harbour grows',
      published: '2026-03-01',
      figures: [RIGHT],
    });
    expect(await ids({ attention: true })).not.toContain('a');
  });

  it('carry what a list shows', async () => {
    const { items } = await desk.reports.articles({ verdict: 'contradicted' });
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
    for (let more = 0; more < 7; more++)
      await desk.publish({ articleId: `d${more}`, published: '2026-02-01' });
    const seen = await allOf((cursor) => desk.reports.articles({ limit: 3, cursor }));
    expect(seen.map(({ articleId }) => articleId)).toHaveLength(10);
    expect(new Set(seen.map(({ articleId }) => articleId)).size).toBe(10);
  });

  it('refuse a cursor of another question, or one that was changed', async () => {
    const { next } = await desk.reports.articles({ limit: 1 });
    expect(next).not.toBeNull();
    await expect(desk.reports.articles({ limit: 1, day: '2026-03-02', cursor: next ?? '' })).rejects.toThrow(
      CursorError,
    );
    await expect(desk.reports.articles({ limit: 1, cursor: `${next}0` })).rejects.toThrow(CursorError);
    await expect(desk.reports.articles({ limit: 1, cursor: 'nonsense' })).rejects.toThrow(CursorError);
  });

  it('move an article whose date, headline or speakers changed', async () => {
    await desk.publish({
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

describe('speakers', () => {
  it('are listed by name with how many articles they speak in, and found by a word of the name', async () => {
    await desk.publish({ articleId: 'a', published: '2026-01-10' });
    await desk.publish({ articleId: 'b', published: '2026-03-02' });
    await desk.publish({ articleId: 'c', speakers: ['Tom Adeyemi'] });
    expect((await desk.reports.speakers({})).items).toEqual([
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
    expect((await desk.reports.speakers({ q: 'adey' })).items.map(({ name }) => name)).toEqual([
      'Tom Adeyemi',
    ]);
    expect((await desk.reports.speakers({ q: 'ines marlow' })).items.map(({ name }) => name)).toEqual([
      'Ines Marlow',
    ]);
    expect((await desk.reports.speakers({ q: 'ines adeyemi' })).items).toEqual([]);
    const tones = await allOf((cursor) => desk.reports.speaker('ines-marlow', { limit: 1, cursor }));
    expect(tones.map(({ articleId, label }) => [articleId, label])).toEqual([
      ['b', 'measured'],
      ['a', 'measured'],
    ]);
  });

  it('leave the list with their last article', async () => {
    await desk.publish({ articleId: 'a' });
    await desk.publish({ articleId: 'a', revision: 'r2', speakers: ['Tom Adeyemi'] });
    expect((await desk.reports.speakers({})).items.map(({ speakerId }) => speakerId)).toEqual([
      'tom-adeyemi',
    ]);
  });
});

describe('the day of the first drop', () => {
  const dayOf = (at: string) => desk.reports.firstDropDay('a', at, 'America/New_York');

  it('is kept, in the newsroom’s time zone, and moved only by an earlier drop', async () => {
    expect(await dayOf('2026-03-02T03:00:00.000Z')).toBe('2026-03-01');
    expect(await dayOf('2026-04-02T12:00:00.000Z')).toBe('2026-03-01');
    expect(await dayOf('2026-02-02T12:00:00.000Z')).toBe('2026-02-02');
    expect(await dayOf('2026-03-02T03:00:00.000Z')).toBe('2026-02-02');
  });
});

describe('the archive', () => {
  it('lists every article that has a report, once', async () => {
    await desk.publish({ articleId: 'b' });
    await desk.publish({ articleId: 'a' });
    await desk.publish({ articleId: 'a', revision: 'r2' });
    const ids: string[] = [];
    for await (const id of desk.reports.articleIds()) ids.push(id);
    expect(ids).toEqual(['a', 'b']);
  });

  it('asks for nothing by scanning', async () => {
    desk.dynamo.counted();
    await desk.publish({ articleId: 'a' });
    await desk.reports.articles({ q: 'harbour' });
    await desk.reports.speakers({});
    await desk.reports.unmatched({});
    await desk.reports.versions('a');
    expect(Object.keys(desk.dynamo.counted())).not.toContain('Scan');
  });
});
