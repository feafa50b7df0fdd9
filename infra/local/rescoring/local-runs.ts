import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ArtefactStore, RescoreRun, RunCause, RunStore } from '../../../shared/storage/ports.ts';
import type { Stage } from '../workflow/check-article.ts';
import { retried } from '../workflow/retry.ts';

const BATCH = 100;
/** As rescore-archive.asl.json has it. */
const RETRY = { attempts: 5, firstPause: 2000, backoff: 2 } as const;

/** Who wants what re-scored. */
export interface RunRequest {
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
  /** Lets the batch under way end; the run stays unfinished. */
  stop(): Promise<void>;
}

interface Plan {
  readonly run: { readonly runId: string };
  /** Key of the list of what is to be re-scored. */
  readonly manifest: string;
}

export function localRuns(
  rescore: Stage,
  stores: { readonly artefacts: ArtefactStore; readonly runs: RunStore },
  clock: () => Date,
  fault: (error: unknown) => void,
): LocalRuns {
  let stopped = false;
  let last: Promise<unknown> = Promise.resolve();
  const step = (input: unknown) =>
    retried(
      RETRY,
      () => stopped,
      () => rescore(input),
      wait,
    );
  return {
    async start(request) {
      const runId = runIdAt(clock());
      const plan = (await step({ action: 'plan', runId, request })) as Plan;
      last = last.then(() => goThrough(plan)).catch(fault);
      const run = await stores.runs.get(plan.run.runId);
      if (!run) throw new Error('The run is not on record.');
      return run;
    },
    async stop() {
      stopped = true;
      await last;
    },
  };

  async function goThrough({ run, manifest }: Plan): Promise<void> {
    try {
      const items = await itemsOf(manifest);
      for (let at = 0; at < items.length && !stopped; at += BATCH)
        await step({ action: 'batch', run, items: items.slice(at, at + BATCH) });
    } catch (error) {
      fault(error);
      await step({ action: 'finish', run, error: { Error: 'RescoreFailed', Cause: (error as Error).name } });
      return;
    }
    if (!stopped) await step({ action: 'finish', run });
  }

  async function itemsOf(manifest: string): Promise<unknown[]> {
    const bytes = await stores.artefacts.get(manifest);
    return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as unknown[]) : [];
  }
}

/** Sorts by time and names one run only. */
function runIdAt(now: Date): string {
  return `${now
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .toLowerCase()}-${randomBytes(4).toString('hex')}`;
}
