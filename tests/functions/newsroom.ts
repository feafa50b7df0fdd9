import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { checkArticle } from '../../functions/check-figures/check-article.ts';
import { publish } from '../../functions/publish-report/publish.ts';
import { scoreArticle } from '../../functions/score-tone/score-article.ts';
import { splitArticle } from '../../functions/split-statements/split-article.ts';
import type { VerdictChange } from '../../shared/report/difference.ts';
import { type DropEvent, dropEventSchema } from '../../shared/runtime/drop-event.ts';
import { readableSchema } from '../../shared/runtime/stage-payloads.ts';
import { dynamoFeedbackStore } from '../../shared/storage/dynamodb/feedback-store.ts';
import { dynamoLexiconStore } from '../../shared/storage/dynamodb/lexicon-store.ts';
import { dynamoReferenceStore } from '../../shared/storage/dynamodb/reference-store.ts';
import { dynamoReportStore } from '../../shared/storage/dynamodb/report-store.ts';
import { dynamoRunStore } from '../../shared/storage/dynamodb/run-store.ts';
import { type DropJournal, openDropJournal } from '../../shared/storage/folder/drop-journal.ts';
import { folderArtefactStore } from '../../shared/storage/folder/folder-artefacts.ts';
import { folderDropStore } from '../../shared/storage/folder/folder-drop.ts';
import type { Drop, Stores } from '../../shared/storage/ports.ts';
import { startDynamo } from '../storage/dynamo-server.ts';

export const SETTINGS = { engine: '1-test', timeZone: 'Europe/Berlin' };

/** A newsroom with empty tables and folders, and the stages as the workflow calls them. */
export interface TestNewsroom {
  readonly stores: Stores;
  readonly journal: DropJournal;
  readonly announced: { readonly change: VerdictChange; readonly runId: string | null }[];
  /** Drops a text and puts it through all stages. */
  drop(key: string, text: string, at?: string): Promise<Awaited<ReturnType<typeof publish>>>;
}

interface TestNewsrooms {
  open(): Promise<TestNewsroom>;
  close(): Promise<void>;
}

/** Opens a newsroom before each test of a file and hands it to `begin`; all of them are closed after the last. */
export function newsroomForEachTest(begin: (opened: TestNewsroom) => void | Promise<void>): void {
  let newsrooms: TestNewsrooms;
  beforeAll(async () => {
    newsrooms = await testNewsrooms();
  });
  afterAll(() => newsrooms.close());
  beforeEach(async () => {
    await begin(await newsrooms.open());
  });
}

async function testNewsrooms(): Promise<TestNewsrooms> {
  const dynamo = await startDynamo();
  const root = await mkdtemp(join(tmpdir(), 'stet-functions-'));
  let opened = 0;
  return {
    async open() {
      const home = join(root, String(++opened));
      const journal = await openDropJournal(join(home, 'journal'));
      const artefacts = folderArtefactStore(join(home, 'artefacts'));
      const newsroom = await dynamo.table();
      const announced: TestNewsroom['announced'][number][] = [];
      const stores: Stores = {
        artefacts,
        drop: folderDropStore(join(home, 'incoming'), join(home, 'journal')),
        reports: dynamoReportStore(await dynamo.table(), artefacts),
        reference: dynamoReferenceStore(await dynamo.table(), { clock: Date.now, soleProcess: true }),
        feedback: dynamoFeedbackStore(newsroom),
        lexicon: dynamoLexiconStore(newsroom),
        runs: dynamoRunStore(newsroom),
        announcements: {
          async announce(changes, { runId }) {
            announced.push(...changes.map((change) => ({ change, runId })));
          },
        },
      };
      return {
        stores,
        journal,
        announced,
        async drop(key, text, at = '2026-03-02T09:00:00.000Z') {
          return await check(eventOf(await journal.record(key, Buffer.from(text), at)), stores);
        },
      };
    },
    async close() {
      await dynamo.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

export function eventOf({ key, version, sequencer, at, size }: Drop): DropEvent {
  return dropEventSchema.parse({
    time: at,
    detail: { object: { key, size, sequencer, ...(version === null ? {} : { 'version-id': version }) } },
  });
}

/** All stages, in the workflow's order. */
export async function check(event: DropEvent, stores: Stores) {
  const split = await splitArticle(event, stores, SETTINGS);
  if (split.status === 'rejected') return await publish({ event, split }, stores, SETTINGS);
  const readable = readableSchema.parse(JSON.parse(JSON.stringify(split)));
  const [tone, figures] = await Promise.all([scoreArticle(readable, stores), checkArticle(readable, stores)]);
  const input = { event, split: readable, tone: { key: tone.key }, figures: { key: figures.key } };
  return await publish(input, stores, SETTINGS);
}
