import * as z from 'zod';
import { type VerdictChange, verdictChanges } from '../../shared/report/difference.ts';
import type { Report } from '../../shared/report/report.ts';
import { type Touches, touchedBy } from '../../shared/report/touched-by.ts';
import { classified } from '../../shared/runtime/classify-error.ts';
import { RetryableError } from '../../shared/runtime/errors.ts';
import { announceChanges } from '../../shared/storage/announce-changes.ts';
import { inLanes } from '../../shared/storage/in-lanes.ts';
import type { Stores } from '../../shared/storage/ports.ts';
import type { RunBatch } from '../../shared/storage/runs.ts';
import type { HouseLexicon } from '../../shared/tone/house-lexicon.ts';
import { rescoreReport } from './rescore-report.ts';
import { type RunPlan, runPlanSchema } from './run-plan.ts';

export const batchSchema = z.object({
  action: z.literal('batch'),
  run: runPlanSchema,
  items: z.array(z.object({ articleId: z.string() })),
});

type Needed = Pick<Stores, 'reports' | 'reference' | 'feedback' | 'lexicon' | 'runs' | 'announcements'>;

export interface BatchOutcome extends RunBatch {
  readonly differences: readonly VerdictChange[];
}

/**
 * Judges a batch of articles again and publishes those reports that judge otherwise. An article that fails for good is
 * noted and left as it is; one that may pass next time has the batch tried again, which finds the others done. Throws
 * `RetryableError` for the latter.
 */
export async function rescoreBatch(
  { run, items }: z.output<typeof batchSchema>,
  stores: Needed,
): Promise<BatchOutcome> {
  const changedIds: string[] = [];
  const failedIds: string[] = [];
  const differences: VerdictChange[] = [];
  const [lexicon, touches] = await Promise.all([
    stores.lexicon.read(run.pins.lexicon),
    touchesSince(run, stores),
  ]);
  await inLanes(items, async ({ articleId }) => {
    try {
      const changes = await rescoreArticle(articleId, run, lexicon, touches, stores);
      if (changes === null) return;
      changedIds.push(articleId);
      differences.push(...changes);
    } catch (error) {
      const known = classified(error, 'rescore-articles');
      if (known instanceof RetryableError) throw known;
      failedIds.push(articleId);
    }
  });
  const batch = {
    articleIds: items.map(({ articleId }) => articleId),
    changedIds: changedIds.sort(),
    failedIds: failedIds.sort(),
  };
  await stores.runs.addBatch(run.runId, batch);
  return { ...batch, differences };
}

/** The verdicts that changed; null when no new version was needed. */
async function rescoreArticle(
  articleId: string,
  run: RunPlan,
  lexicon: HouseLexicon,
  touches: Touches,
  stores: Needed,
): Promise<readonly VerdictChange[] | null> {
  const before = await stores.reports.latest(articleId);
  if (before?.status !== 'checked') return null;
  await announceChanges(stores, articleId, run.runId);
  if (isAhead(before, run.pins) || isUntouched(before, run, touches)) return null;
  const reader = stores.reference.reader(run.pins.reference);
  const feedback = await stores.feedback.of(articleId, run.pins.feedback);
  const after = await rescoreReport(before, run.pins, reader, lexicon, feedback);
  const changes = verdictChanges(before, after);
  await stores.runs.addDifferences(run.runId, changes);
  const { outcome } = await stores.reports.publish(after, {
    sequencer: '',
    dropVersion: null,
    cause: 'rescore',
    at: run.startedAt,
  });
  if (outcome !== 'published') return null;
  await announceChanges(stores, articleId, run.runId);
  return changes;
}

/** Judged after the run was pinned, by something newer: the run would take that back. */
function isAhead({ engine, reference, feedback, asOf }: Report, pins: RunPlan['pins']): boolean {
  return (
    engine.lexicon > pins.lexicon ||
    reference.version > pins.reference ||
    feedback.version > pins.feedback ||
    asOf > pins.asOf
  );
}

/** A run after a reference change leaves out what the change cannot touch, as long as nothing else changed as well. */
function isUntouched(report: Report, run: RunPlan, touches: Touches): boolean {
  const { version, lexicon } = report.engine;
  const sameRules = version === run.pins.engine && lexicon === run.pins.lexicon;
  return run.since !== null && sameRules && !touches(report);
}

async function touchesSince(run: RunPlan, stores: Needed): Promise<Touches> {
  const change = run.since === null ? null : await stores.reference.changes(run.since, run.pins.reference);
  return change === null ? () => true : touchedBy(change);
}
