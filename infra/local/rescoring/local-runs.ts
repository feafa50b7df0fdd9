import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ArtefactStore } from '../../../shared/storage/ports.ts';
import type { RescoreRun, RunCause, RunStore } from '../../../shared/storage/runs.ts';
import { isPermanent, type Stage } from '../workflow/check-article.ts';
import { retried } from '../workflow/retry.ts';

const BATCH = 100;
/** More runs than this are never left unfinished. */
const LOOKED_AT = 25;
/** As rescore-archive.asl.json has it. */
const RETRY = { attempts: 5, firstPause: 2000, backoff: 2 } as const;

/** Who wants what re-scored. */
export interface RunRequest {
  /** Given where the same request may come again: a run of this name is not begun twice. */
  readonly runId?: string;
  readonly cause: RunCause;
  /** Only these articles; null for all of them. */
  readonly articles: readonly string[] | null;
  readonly who: string;
  readonly why: string | null;
}

/** Re-scores the archive in this process: the steps of rescore-archive.asl.json over the same function. */
export interface LocalRuns {
  /** Begins a run and answers as soon as it is on record; runs go one after another. */
  start(request: RunRequest): Promise<RescoreRun>;
  /** Goes on with runs that a crash or a stop left unfinished. */
  resume(): Promise<void>;
  /** Lets the batch under way end; the run stays unfinished. */
  stop(): Promise<void>;
}

interface Plan {
  readonly run: { readonly runId: string };
  /** Key of the list of what is to be re-scored. */
  readonly manifest: string;
}

/** Runs over `rescore`, the handler of rescore-articles. `ended` hears of each run that was gone through or failed. */
export function localRuns(
  rescore: Stage,
  stores: { readonly artefacts: ArtefactStore; readonly runs: RunStore },
  clock: () => Date,
  { ended, fault }: { readonly ended: (run: RescoreRun) => void; readonly fault: (error: unknown) => void },
): LocalRuns {
  let stopped = false;
  let last: Promise<unknown> = Promise.resolve();
  const step = (input: unknown) =>
    retried(
      RETRY,
      (error) => stopped || isPermanent(error),
      () => rescore(input),
      wait,
    );
  return {
    async start({ runId = runIdAt(clock()), ...request }) {
      const known = await stores.runs.get(runId);
      if (known) return known;
      await begin(runId, request);
      return await onRecord(runId);
    },
    async resume() {
      const { items } = await stores.runs.list({ limit: LOOKED_AT });
      for (const { runId, status, whole, cause, who, why } of items.toReversed()) {
        if (status !== 'running') continue;
        const articles = whole ? null : await articlesOf(manifestOf(runId));
        await begin(runId, { cause, articles, who, why });
      }
    },
    async stop() {
      stopped = true;
      await last;
    },
  };

  async function begin(runId: string, request: Omit<RunRequest, 'runId'>): Promise<void> {
    const plan = (await step({ action: 'plan', runId, request })) as Plan;
    last = last
      .then(() => goThrough(plan))
      .then(async () => {
        if (!stopped) ended(await onRecord(plan.run.runId));
      })
      .catch(fault);
  }

  async function onRecord(runId: string): Promise<RescoreRun> {
    const run = await stores.runs.get(runId);
    if (!run) throw new Error(`The run ${runId} is not on record.`);
    return run;
  }

  async function goThrough({ run, manifest }: Plan): Promise<void> {
    try {
      const articles = await articlesOf(manifest);
      for (let at = 0; at < articles.length && !stopped; at += BATCH) {
        const items = articles.slice(at, at + BATCH).map((articleId) => ({ articleId }));
        await step({ action: 'batch', run, items });
      }
    } catch (error) {
      if (stopped) return;
      fault(error);
      await step({ action: 'finish', run, error: { Error: 'RescoreFailed', Cause: (error as Error).name } });
      return;
    }
    if (!stopped) await step({ action: 'finish', run });
  }

  async function articlesOf(manifest: string): Promise<string[]> {
    const bytes = await stores.artefacts.get(manifest);
    if (!bytes) return [];
    return (JSON.parse(new TextDecoder().decode(bytes)) as { articleId: string }[]).map(
      ({ articleId }) => articleId,
    );
  }
}

function manifestOf(runId: string): string {
  return `runs/${runId}/articles.json`;
}

/** Sorts by time and names one run only. */
function runIdAt(now: Date): string {
  return `${now
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .toLowerCase()}-${randomBytes(4).toString('hex')}`;
}
