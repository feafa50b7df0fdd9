import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import type { VerdictChange } from '../../shared/report/difference.ts';
import { ConflictError } from '../../shared/storage/errors.ts';
import { eventBusAnnouncements } from '../../shared/storage/eventbridge/event-bus-announcements.ts';
import { logAnnouncements } from '../../shared/storage/folder/log-announcements.ts';

const changeOf = (place: number): VerdictChange => ({
  articleId: 'a',
  figureId: `f${place}`,
  text: '30',
  from: { verdict: 'supported', today: 'supported' },
  to: { verdict: 'supported', today: 'outdated' },
});

const events = mockClient(EventBridgeClient);
beforeEach(() => {
  events.reset();
});

describe('announcements on an event bus', () => {
  const bus = eventBusAnnouncements(new EventBridgeClient({ region: 'eu-west-1' }), 'bus');

  it('go out ten at a time', async () => {
    events.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    await bus.announce(
      Array.from({ length: 23 }, (_, place) => changeOf(place)),
      { runId: 'r1' },
    );
    const sizes = events.commandCalls(PutEventsCommand).map(({ args }) => args[0].input.Entries?.length);
    expect(sizes).toEqual([10, 10, 3]);
    const [first] = events.commandCalls(PutEventsCommand)[0]?.args[0].input.Entries ?? [];
    expect(first).toMatchObject({ EventBusName: 'bus', Source: 'stet', DetailType: 'Verdict Changed' });
    expect(JSON.parse(first?.Detail ?? '')).toEqual({ ...changeOf(0), runId: 'r1' });
  });

  it('that are not taken are worth trying again', async () => {
    events.on(PutEventsCommand).resolves({ FailedEntryCount: 1 });
    await expect(bus.announce([changeOf(1)], { runId: null })).rejects.toThrow(ConflictError);
  });
});

describe('announcements in a file', () => {
  it('are one JSON object a line, newest last, and no file where there are none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stet-announce-'));
    const file = join(folder, 'log', 'announcements.jsonl');
    const log = logAnnouncements(file);
    await log.announce([], { runId: null });
    await expect(readFile(file)).rejects.toThrow('ENOENT');
    await log.announce([changeOf(1)], { runId: null });
    await log.announce([changeOf(2)], { runId: 'r1' });
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { ...changeOf(1), runId: null },
      { ...changeOf(2), runId: 'r1' },
    ]);
    await rm(folder, { recursive: true });
  });
});
