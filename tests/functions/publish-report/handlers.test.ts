import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDropJournal } from '../../../shared/storage/folder/drop-journal.ts';
import { type DynamoServer, startDynamo } from '../../storage/dynamo-server.ts';
import { harbourArticle } from '../harbour.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SECRET = 'We will not give way to the shipping lines';
const CONTEXT = { functionName: 'test', awsRequestId: 'request-1' } as Context;

let dynamo: DynamoServer;
let home: string;
let call: Record<'split' | 'tone' | 'figures' | 'publish' | 'rescore', (input: unknown) => Promise<unknown>>;
let written: string[];

beforeAll(async () => {
  dynamo = await startDynamo();
  home = await mkdtemp(join(tmpdir(), 'stet-handlers-'));
  const [reference, reports, newsroom] = [await dynamo.table(), await dynamo.table(), await dynamo.table()];
  for (const [name, value] of Object.entries({
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
    POWERTOOLS_DEV: 'true',
    STET_DROP_FOLDER: join(home, 'incoming'),
    STET_DROP_JOURNAL: join(home, 'journal'),
    STET_ARTEFACT_FOLDER: join(home, 'artefacts'),
    STET_REFERENCE_TABLE: reference.name,
    STET_REPORT_TABLE: reports.name,
    STET_NEWSROOM_TABLE: newsroom.name,
    STET_ENGINE: '1-test',
    STET_TIME_ZONE: 'Europe/Berlin',
  })) {
    vi.stubEnv(name, value);
  }
  written = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => {
      written.push(args.join(' '));
    });
  }
  const handlers = {
    split: (await import('../../../functions/split-statements/handler.ts')).handler,
    tone: (await import('../../../functions/score-tone/handler.ts')).handler,
    figures: (await import('../../../functions/check-figures/handler.ts')).handler,
    publish: (await import('../../../functions/publish-report/handler.ts')).handler,
    rescore: (await import('../../../functions/rescore-articles/handler.ts')).handler,
  };
  const through = (value: unknown) => JSON.parse(JSON.stringify(value));
  call = Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      async (input: unknown) =>
        through(await (handler as (e: unknown, c: Context) => Promise<unknown>)(through(input), CONTEXT)),
    ]),
  ) as typeof call;
});

afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await dynamo.close();
  await rm(home, { recursive: true, force: true });
});

async function eventFor(key: string, text: string) {
  const journal = await openDropJournal(join(home, 'journal'));
  const drop = await journal.record(key, Buffer.from(text), '2026-03-02T09:00:00Z');
  const object = { key, size: drop.size, 'version-id': drop.version, sequencer: drop.sequencer };
  return { source: 'aws.s3', time: drop.at, detail: { bucket: { name: 'drop' }, object } };
}

describe('the handlers, as the workflow calls them', () => {
  it('take an article from its event to a published report', async () => {
    const event = await eventFor('2026-03-02-harbour.txt', harbourArticle());
    const split = await call.split(event);
    expect(split).toMatchObject({
      status: 'readable',
      sequencer: '000000000001',
      pins: { asOf: '2026-03-02' },
    });
    const [tone, figures] = [await call.tone(split), await call.figures(split)];
    expect(Object.keys(tone as object)).toEqual(['key']);
    expect(await call.publish({ event, split, tone, figures })).toEqual({
      articleId: (split as { articleId: string }).articleId,
      version: 1,
      outcome: 'published',
      status: 'checked',
    });
  });

  it('publish a rejection, and a failure as the workflow’s Catch hands it on', async () => {
    const event = await eventFor('empty.txt', '');
    const split = await call.split(event);
    expect(split).toMatchObject({ status: 'rejected' });
    expect(await call.publish({ event, split })).toMatchObject({ outcome: 'published', version: 1 });
    const lost = await eventFor('harbour.txt', harbourArticle());
    const error = { Error: 'States.Timeout', Cause: '' };
    expect(await call.publish({ event: lost, error })).toMatchObject({ outcome: 'published', version: 1 });
  });

  it('refuse an input that is none, for good', async () => {
    await expect(call.split({ detail: {} })).rejects.toMatchObject({ name: 'PermanentError' });
    await expect(call.tone({ status: 'readable' })).rejects.toMatchObject({ name: 'PermanentError' });
    await expect(call.publish({})).rejects.toMatchObject({ name: 'PermanentError' });
  });

  it('go through a run', async () => {
    const planned = await call.rescore({ action: 'plan', runId: 'run-1', request: { cause: 'schedule' } });
    const { run } = planned as { run: unknown };
    const items = [{ articleId: 'nobody-knows-it' }];
    expect(await call.rescore({ action: 'batch', run, items })).toEqual([]);
    expect(await call.rescore({ action: 'finish', run })).toEqual({ runId: 'run-1', status: 'done' });
  });

  it('log the correlation id and no article text', () => {
    expect(written.some((line) => line.includes('@000000000001'))).toBe(true);
    expect(written.filter((line) => line.includes(SECRET))).toEqual([]);
  });
});
