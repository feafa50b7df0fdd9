import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { dynamoReportStore } from '../../shared/storage/dynamodb/report-store.ts';
import { folderArtefactStore } from '../../shared/storage/folder/folder-artefacts.ts';
import type { Page } from '../../shared/storage/page.ts';
import type { ReportStore } from '../../shared/storage/reports.ts';
import { type FigureGiven, sampleFact, sampleReport } from '../report/sample-report.ts';
import { type DynamoServer, startDynamo } from './dynamo-server.ts';

/** An empty store of reports. */
export interface ReportDesk {
  readonly dynamo: DynamoServer;
  readonly reports: ReportStore;
  /** Publishes a report under a sequencer of its own, a second later than the one before. */
  publishReport(report: Report): Promise<void>;
  /** The same for a sample report. */
  publish(given: Parameters<typeof sampleReport>[0]): Promise<void>;
}

export const WRONG: FigureGiven = { text: '14', verdict: 'contradicted', fact: sampleFact() };
export const RIGHT: FigureGiven = { text: '12', verdict: 'supported', fact: sampleFact() };

/** Hands an empty store to `begin` before each test of the file, and clears up after the last. */
export function reportDeskForEachTest(begin: (desk: ReportDesk) => void): void {
  let dynamo: DynamoServer;
  let folder: string;
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
    const reports = dynamoReportStore(table, folderArtefactStore(join(folder, table.name)));
    let clock = Date.parse('2026-03-02T08:00:00.000Z');
    const publishReport = async (report: Report) => {
      clock += 1000;
      await reports.publish(report, {
        sequencer: String(clock),
        dropVersion: null,
        cause: 'drop',
        at: new Date(clock).toISOString(),
      });
    };
    begin({ dynamo, reports, publishReport, publish: (given) => publishReport(sampleReport(given)) });
  });
}

/** Every item of a list that comes in pages. */
export async function allOf<Item>(
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}
