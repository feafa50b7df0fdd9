import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Access } from '../../../functions/web/access/access.ts';
import { createApp } from '../../../functions/web/app.ts';
import type { WebEnv } from '../../../functions/web/http/mount.ts';
import type { Limits, Newsroom, RunRequest } from '../../../functions/web/newsroom.ts';
import type { Fact } from '../../../shared/reference/fact.ts';
import type { Report } from '../../../shared/report/report.ts';
import { dynamoFeedbackStore } from '../../../shared/storage/dynamodb/feedback-store.ts';
import { dynamoLexiconStore } from '../../../shared/storage/dynamodb/lexicon-store.ts';
import { dynamoReferenceStore } from '../../../shared/storage/dynamodb/reference-store.ts';
import { dynamoReportStore } from '../../../shared/storage/dynamodb/report-store.ts';
import { dynamoRunStore } from '../../../shared/storage/dynamodb/run-store.ts';
import { folderArtefactStore } from '../../../shared/storage/folder/folder-artefacts.ts';
import { folderDropStore } from '../../../shared/storage/folder/folder-drop.ts';
import type { Stores } from '../../../shared/storage/ports.ts';
import { startDynamo } from '../../storage/dynamo-server.ts';

export const NOW = new Date('2026-11-24T09:30:00.000Z');

/** The app over real stores: DynamoDB's wire protocol and folders, all of it gone after the test. */
export interface TestNewsroom {
  readonly newsroom: Newsroom;
  readonly app: Hono<WebEnv>;
  readonly stores: Stores;
  readonly incoming: string;
  /** What was asked of the actions, oldest first. */
  readonly runs: RunRequest[];
  readonly faults: unknown[];
  /** The app over the same stores, with other ways in or limits. */
  appWith(changes: Partial<Newsroom>): Hono<WebEnv>;
  publish(report: Report): Promise<number>;
  close(): Promise<void>;
}

const MEGABYTE = 1024 * 1024;

export async function openTestNewsroom(
  given: { readonly auth?: Access; readonly limits?: Limits; readonly facts?: readonly Fact[] } = {},
): Promise<TestNewsroom> {
  const dynamo = await startDynamo();
  const folder = await mkdtemp(join(tmpdir(), 'stet-web-'));
  const incoming = join(folder, 'incoming');
  await mkdir(incoming);
  const artefacts = folderArtefactStore(join(folder, 'artefacts'));
  const newsroomTable = await dynamo.table();
  const stores: Stores = {
    drop: folderDropStore(incoming, join(folder, 'journal')),
    artefacts,
    reports: dynamoReportStore(await dynamo.table(), artefacts),
    reference: dynamoReferenceStore(await dynamo.table(), { clock: () => NOW.getTime(), soleProcess: true }),
    feedback: dynamoFeedbackStore(newsroomTable),
    lexicon: dynamoLexiconStore(newsroomTable),
    runs: dynamoRunStore(newsroomTable),
    announcements: { announce: async () => undefined },
  };
  const runs: RunRequest[] = [];
  const faults: unknown[] = [];
  const newsroom: Newsroom = {
    stores,
    auth: given.auth ?? { kind: 'loopback' },
    clock: () => NOW,
    timeZone: 'UTC',
    actions: { startRun: (request) => recordedRun(request, runs, stores) },
    limits: given.limits ?? {
      article: 5 * MEGABYTE,
      import: 8 * MEGABYTE,
      streamedImport: 16 * MEGABYTE,
      answer: null,
    },
    reportFault: (fault) => faults.push(fault),
  };
  if (given.facts) {
    await stores.reference.import(given.facts.map(recordOf), {
      who: 'Desk',
      why: 'a test',
      at: NOW.toISOString(),
    });
  }
  let drops = 0;
  return {
    newsroom,
    app: createApp(newsroom),
    stores,
    incoming,
    runs,
    faults,
    appWith: (changes) => createApp({ ...newsroom, ...changes }),
    async publish(report) {
      drops += 1;
      const sequencer = String(drops).padStart(8, '0');
      const at = new Date(NOW.getTime() - 3_600_000 + drops * 60_000).toISOString();
      const drop = { sequencer, dropVersion: null, cause: 'drop', at } as const;
      return (await stores.reports.publish(report, drop)).version;
    },
    async close() {
      await dynamo.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function recordedRun(request: RunRequest, runs: RunRequest[], stores: Stores) {
  runs.push(request);
  const runId = `run-${runs.length}`;
  const pins = { engine: '1-test', lexicon: 0, reference: 1, feedback: 0, asOf: '2026-11-24' };
  const { cause, who, why } = request;
  await stores.runs.begin({
    runId,
    cause,
    who,
    why,
    whole: request.articles === null,
    pins,
    startedAt: NOW.toISOString(),
  });
  const run = await stores.runs.get(runId);
  if (run === null) {
    throw new Error('the run was not put on record');
  }
  return run;
}

function recordOf({ since: _since, ...fact }: Fact) {
  const { entity, metric, unit, kind } = fact;
  return { metric: { entity, metric, terms: [metric], unit, kind }, aliases: [entity], fact };
}
