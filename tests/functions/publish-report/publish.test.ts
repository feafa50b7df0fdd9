import { describe, expect, it, vi } from 'vitest';
import { publish } from '../../../functions/publish-report/publish.ts';
import { publishInputSchema } from '../../../functions/publish-report/report-to-publish.ts';
import { reportSchema } from '../../../shared/report/schema.ts';
import type { Stores } from '../../../shared/storage/ports.ts';
import { BY, harbourArticle, membersRecord } from '../harbour.ts';
import { check, eventOf, newsroomForEachTest, SETTINGS, type TestNewsroom } from '../newsroom.ts';

vi.setConfig({ testTimeout: 60_000 });

let newsroom: TestNewsroom;

newsroomForEachTest(async (opened) => {
  newsroom = opened;
  await newsroom.stores.reference.import([membersRecord()], BY);
});

async function failureOf(text: string, error: { Error: string; Cause?: string }) {
  const event = eventOf(await newsroom.journal.record('harbour.txt', Buffer.from(text), BY.at));
  return {
    event,
    outcome: await publish(publishInputSchema.parse({ event, error }), newsroom.stores, SETTINGS),
  };
}

describe('a run that died', () => {
  it('ends in a failed report that names the stage and the error, and nothing of the text', async () => {
    const cause = JSON.stringify({
      errorMessage: 'check-figures failed with TypeError.',
      text: 'the secret',
    });
    const { outcome } = await failureOf(harbourArticle(), { Error: 'UnexpectedError', Cause: cause });
    expect(outcome).toMatchObject({ outcome: 'published', version: 1, status: 'failed' });
    const report = await newsroom.stores.reports.latest(outcome.articleId);
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ status: 'failed', headline: 'harbour.txt', text: '' });
    expect(report?.rejection?.detail).toContain('check-figures');
    expect(report?.rejection?.detail).toContain('UnexpectedError');
    expect(report?.rejection?.detail).not.toContain('secret');
  });

  it('gives way to the checked report when its event is redriven', async () => {
    const { event, outcome } = await failureOf(harbourArticle(), { Error: 'States.Timeout' });
    expect(await check(event, newsroom.stores)).toMatchObject({
      outcome: 'published',
      version: 2,
      status: 'checked',
    });
    expect((await newsroom.stores.reports.articles({})).items).toEqual([
      expect.objectContaining({ articleId: outcome.articleId, status: 'checked' }),
    ]);
  });
});

describe('announcements', () => {
  it('say nothing of a first report', async () => {
    await newsroom.drop('harbour.txt', harbourArticle());
    expect(newsroom.announced).toEqual([]);
  });

  it('tell how a changed article’s verdicts changed, once', async () => {
    await newsroom.drop('harbour.txt', harbourArticle());
    await newsroom.drop('harbour.txt', harbourArticle('45'));
    await newsroom.drop('harbour.txt', harbourArticle('45'));
    expect(
      newsroom.announced.map(({ change }) => [change.text, change.from?.verdict, change.to?.verdict]),
    ).toEqual([
      ['45', undefined, 'contradicted'],
      ['30', 'supported', undefined],
    ]);
  });

  it('that a crash kept back are made by the retry', async () => {
    const { stores } = newsroom;
    await newsroom.drop('harbour.txt', harbourArticle());
    const drop = await newsroom.journal.record('harbour.txt', Buffer.from(harbourArticle('45')), BY.at);
    const deaf: Stores = { ...stores, announcements: { announce: () => Promise.reject(new Error('gone')) } };
    await expect(check(eventOf(drop), deaf)).rejects.toThrow('gone');
    expect(await check(eventOf(drop), stores)).toMatchObject({
      outcome: 'duplicate',
      version: 2,
      announced: 2,
    });
    expect(newsroom.announced).toHaveLength(2);
  });
});
