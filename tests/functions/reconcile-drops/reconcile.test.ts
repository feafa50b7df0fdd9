import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it, vi } from 'vitest';
import { missingDrops } from '../../../functions/reconcile-drops/missing-drops.ts';
import { restartChecks } from '../../../functions/reconcile-drops/restart-checks.ts';
import { dropEventSchema } from '../../../shared/runtime/drop-event.ts';
import type { Drop, Stores } from '../../../shared/storage/ports.ts';
import { harbourArticle } from '../harbour.ts';
import { check, eventOf, newsroomForEachTest, type TestNewsroom } from '../newsroom.ts';

vi.setConfig({ testTimeout: 60_000 });

let newsroom: TestNewsroom;

newsroomForEachTest((opened) => {
  newsroom = opened;
});

const AT = '2026-03-02T09:00:00.000Z';
const LATER = '2026-03-02T12:00:00.000Z';

async function missing(stores: Pick<Stores, 'drop' | 'reports'>, before = LATER): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of missingDrops(stores, before)) keys.push(key);
  return keys;
}

describe('drops without a report', () => {
  it('are those whose newest version was never published', async () => {
    const { journal } = newsroom;
    await newsroom.drop('done.txt', harbourArticle());
    await newsroom.drop('changed.txt', harbourArticle());
    await journal.record('changed.txt', Buffer.from(harbourArticle('31')), AT);
    await journal.record('lost.txt', Buffer.from(harbourArticle()), AT);
    await journal.record('young.txt', Buffer.from(harbourArticle()), '2026-03-02T11:59:00.000Z');
    await journal.record('reference/data.csv', Buffer.from('entity'), AT);
    expect(await missing(newsroom.stores, '2026-03-02T11:00:00.000Z')).toEqual(['changed.txt', 'lost.txt']);
  });

  it('are told by version where the store lists no sequencers', async () => {
    const published = await newsroom.drop('done.txt', harbourArticle());
    const { dropVersion } = (await newsroom.stores.reports.lastDrop(published.articleId)) ?? {
      dropVersion: null,
    };
    const listing = (drops: Drop[]): Stores['drop'] => ({
      ...newsroom.stores.drop,
      async *list() {
        yield* drops;
      },
    });
    const done = { key: 'done.txt', version: dropVersion, sequencer: '', at: AT, size: 1 };
    expect(await missing({ ...newsroom.stores, drop: listing([done]) })).toEqual([]);
    const newer = { ...done, version: 'another', at: '2026-03-02T10:00:00.000Z' };
    expect(await missing({ ...newsroom.stores, drop: listing([newer]) })).toEqual(['done.txt']);
  });

  it('are started again with the event that was lost', async () => {
    const sfn = mockClient(SFNClient);
    sfn.on(StartExecutionCommand).resolves({});
    const drop = await newsroom.journal.record('lost.txt', Buffer.from(harbourArticle()), AT);
    const workflow = { client: new SFNClient({}), arn: 'arn:check', bucket: 'drop' };
    expect(await restartChecks(newsroom.stores, workflow, LATER)).toEqual(['lost.txt']);
    const { input, stateMachineArn } = sfn.commandCalls(StartExecutionCommand)[0]?.args[0].input ?? {};
    expect(stateMachineArn).toBe('arn:check');
    const event = dropEventSchema.parse(JSON.parse(input ?? ''));
    expect(event).toEqual(
      dropEventSchema.parse({
        ...eventOf(drop),
        detail: { bucket: { name: 'drop' }, ...eventOf(drop).detail },
      }),
    );
    await check(event, newsroom.stores);
    expect(await missing(newsroom.stores)).toEqual([]);
  });
});
