import type { Report } from '../../shared/report/report.ts';
import { dropVersionOf } from '../../shared/runtime/drop-event.ts';
import type { Settings } from '../../shared/runtime/settings.ts';
import { announceChanges } from '../../shared/storage/announce-changes.ts';
import type { Stores } from '../../shared/storage/ports.ts';
import type { PublishOutcome } from '../../shared/storage/reports.ts';
import { type PublishInput, reportToPublish } from './report-to-publish.ts';

/** What publish-report hands on. */
export interface Published {
  readonly articleId: string;
  readonly version: number;
  readonly outcome: PublishOutcome;
  readonly status: Report['status'];
}

/** Publishes the report on a drop and announces what it changes. The same input again changes and announces nothing. */
export async function publish(
  input: PublishInput,
  stores: Pick<Stores, 'artefacts' | 'reports' | 'reference' | 'feedback' | 'lexicon' | 'announcements'>,
  settings: Pick<Settings, 'engine' | 'timeZone'>,
): Promise<Published & { readonly announced: number }> {
  const { event } = input;
  const report = await reportToPublish(input, stores, settings);
  const { outcome, version } = await stores.reports.publish(report, {
    sequencer: event.detail.object.sequencer,
    dropVersion: dropVersionOf(event),
    cause: 'drop',
    at: event.time,
  });
  const { articleId, status } = report;
  return { articleId, version, outcome, status, announced: await announceChanges(stores, articleId, null) };
}
