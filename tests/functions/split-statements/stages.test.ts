import { describe, expect, it, vi } from 'vitest';
import { reportSchema } from '../../../shared/report/schema.ts';
import { BY, harbourArticle, membersRecord } from '../harbour.ts';
import { check, eventOf, newsroomForEachTest, type TestNewsroom } from '../newsroom.ts';

vi.setConfig({ testTimeout: 60_000 });

let newsroom: TestNewsroom;

newsroomForEachTest((opened) => {
  newsroom = opened;
});

describe('the stages together', () => {
  it('turn a dropped file into a report that keeps the contract', async () => {
    await newsroom.stores.reference.import([membersRecord()], BY);
    const published = await newsroom.drop('2026-03-02-harbour.txt', harbourArticle());
    expect(published).toMatchObject({ outcome: 'published', version: 1, status: 'checked' });
    const report = await newsroom.stores.reports.latest(published.articleId);
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report?.speakers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ines Marlow', 'Tom Adeyemi']),
    );
    expect(report?.figures).toEqual([
      expect.objectContaining({
        text: '30',
        check: expect.objectContaining({ verdict: 'supported', today: 'supported' }),
      }),
    ]);
    expect(report?.reference.version).toBe(1);
  });

  it('score with the house lexicon of the moment, and stamp its version beside the engine', async () => {
    const entry = { phrase: 'shipping lines', axis: 'firmness', weight: 0.9, note: '' } as const;
    await newsroom.stores.lexicon.replace([entry], BY);
    const { articleId } = await newsroom.drop('2026-03-02-harbour.txt', harbourArticle());
    const report = await newsroom.stores.reports.latest(articleId);
    expect(report?.engine).toEqual({ version: '1-test', lexicon: 1 });
    expect(report?.tones.flatMap(({ evidence }) => evidence)).toContainEqual(
      expect.objectContaining({ text: 'shipping lines', rule: 'house-lexicon' }),
    );
    expect(await newsroom.stores.reports.versions(articleId)).toMatchObject([{ lexicon: 1 }]);
  });

  it('give one version for the same bytes dropped twice, a second for changed bytes', async () => {
    const first = await newsroom.drop('harbour.txt', harbourArticle());
    const again = await newsroom.drop('harbour.txt', harbourArticle(), '2026-03-09T09:00:00.000Z');
    expect(again).toMatchObject({ outcome: 'duplicate', version: 1 });
    const changed = await newsroom.drop('harbour.txt', harbourArticle('31'), '2026-03-10T09:00:00.000Z');
    expect(changed).toMatchObject({ outcome: 'published', version: 2 });
    expect(await newsroom.stores.reports.versions(first.articleId)).toHaveLength(2);
  });

  it('write the same bytes to the same keys when a stage runs twice', async () => {
    const drop = await newsroom.journal.record('harbour.txt', Buffer.from(harbourArticle()), BY.at);
    await check(eventOf(drop), newsroom.stores);
    const keys = async () => {
      const found: string[] = [];
      for await (const key of newsroom.stores.artefacts.list('')) found.push(key);
      return found;
    };
    const before = await keys();
    expect(await check(eventOf(drop), newsroom.stores)).toMatchObject({ outcome: 'duplicate' });
    expect(await keys()).toEqual(before);
  });

  it('assume the day of the first drop in the newsroom’s time zone, and keep it', async () => {
    const late = '2026-03-01T23:30:00.000Z';
    const { articleId } = await newsroom.drop('undated.txt', harbourArticle(), late);
    const first = await newsroom.stores.reports.latest(articleId);
    expect(first?.published).toEqual({ date: '2026-03-02', basis: 'assumed' });
    await newsroom.drop('undated.txt', harbourArticle('31'), '2026-03-20T10:00:00.000Z');
    const second = await newsroom.stores.reports.latest(articleId);
    expect(second).toMatchObject({ version: 2, published: { date: '2026-03-02' }, asOf: '2026-03-20' });
  });

  it.each([
    ['empty.txt', '', 'empty'],
    ['picture.txt', '\u0000\u0001\u0002 binary', 'binary'],
    ['sheet.xls', 'some words', 'unsupported-format'],
  ])('publish a rejected report for %s, listed with its reason', async (key, text, reason) => {
    const published = await newsroom.drop(key, text);
    expect(published).toMatchObject({ outcome: 'published', status: 'rejected' });
    const report = await newsroom.stores.reports.latest(published.articleId);
    expect(report).toMatchObject({ status: 'rejected', rejection: { reason }, headline: key, text: '' });
    const { items } = await newsroom.stores.reports.articles({});
    expect(items).toEqual([expect.objectContaining({ status: 'rejected' })]);
  });

  it('reject a file that is too large without reading it', async () => {
    const { stores } = newsroom;
    const drop = await newsroom.journal.record('large.txt', Buffer.from('small'), BY.at);
    const unread = { ...stores, drop: { ...stores.drop, read: () => Promise.reject(new Error('was read')) } };
    const published = await check(eventOf({ ...drop, size: 6 * 1024 * 1024 }), unread);
    expect((await stores.reports.latest(published.articleId))?.rejection?.reason).toBe('too-large');
  });

  it('fail for good when the file was deleted before it was read', async () => {
    const event = eventOf({ key: 'gone.txt', version: null, sequencer: '1', at: BY.at, size: 5 });
    await expect(check(event, newsroom.stores)).rejects.toMatchObject({ name: 'PermanentError' });
  });
});
