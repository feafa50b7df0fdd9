import * as z from 'zod';
import type { Settings } from '../../shared/runtime/settings.ts';
import { dayIn } from '../../shared/storage/day-in.ts';
import { writeJson } from '../../shared/storage/json-artefact.ts';
import { pinVersions } from '../../shared/storage/pin-versions.ts';
import type { Stores } from '../../shared/storage/ports.ts';
import type { RunPlan } from './run-plan.ts';

export const planSchema = z.object({
  action: z.literal('plan'),
  runId: z.string().min(1),
  request: z.object({
    cause: z.enum(['schedule', 'reference', 'lexicon', 'person']),
    /** Only these articles; all where left out or null. */
    articles: z.array(z.string()).nullish(),
    who: z.string().default('schedule'),
    why: z.string().nullish(),
  }),
});

/** The run with its pinned versions, and the key of the list of articles: `[{articleId}]` in the artefact store. */
export interface PlannedRun {
  readonly run: RunPlan;
  readonly manifest: string;
}

/**
 * Puts a run on record, pins its versions and lists the articles it goes through. Planning it again, after a crash,
 * keeps the versions it was given first. `now` is an ISO instant.
 */
export async function planRun(
  { runId, request }: z.output<typeof planSchema>,
  stores: Pick<Stores, 'reports' | 'artefacts' | 'reference' | 'feedback' | 'lexicon' | 'runs'>,
  { engine, timeZone }: Pick<Settings, 'engine' | 'timeZone'>,
  now: string,
): Promise<PlannedRun> {
  const articles = request.articles ?? null;
  const { cause, pins, startedAt } = await stores.runs.begin({
    runId,
    cause: request.cause,
    who: request.who,
    why: request.why ?? null,
    pins: await pinVersions(stores, engine, dayIn(timeZone, now)),
    startedAt: now,
    whole: articles === null,
  });
  const since = cause === 'reference' && articles === null ? await lastWholeReference(stores, runId) : null;
  const items: { articleId: string }[] = (articles ?? []).map((articleId) => ({ articleId }));
  if (articles === null) for await (const articleId of stores.reports.articleIds()) items.push({ articleId });
  const manifest = `runs/${runId}/articles.json`;
  await writeJson(stores.artefacts, manifest, items);
  await stores.runs.plan(runId, items.length);
  return { run: { runId, cause, pins, startedAt, since }, manifest };
}

const RUNS_LOOKED_AT = 100;

/** The reference version by which every article was judged, at least: that of the newest whole run that went through. */
async function lastWholeReference({ runs }: Pick<Stores, 'runs'>, runId: string): Promise<number> {
  const { items } = await runs.list({ limit: RUNS_LOOKED_AT });
  const through = items.find(
    (run) =>
      run.runId !== runId &&
      run.whole &&
      run.status === 'done' &&
      run.failed === 0 &&
      run.articles === run.planned,
  );
  return through?.pins.reference ?? 0;
}
