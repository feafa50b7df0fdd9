import * as z from 'zod';
import type { Stores } from '../../shared/storage/ports.ts';
import { runPlanSchema } from './run-plan.ts';

export const finishSchema = z.object({
  action: z.literal('finish'),
  run: runPlanSchema,
  /** How the run as a whole failed; left out when it went through. */
  error: z.object({ Error: z.string().optional(), Cause: z.string().optional() }).nullish(),
});

/** Closes a run on record. `now` is an ISO instant. */
export async function finishRun(
  { run, error }: z.output<typeof finishSchema>,
  stores: Pick<Stores, 'runs'>,
  now: string,
): Promise<{ readonly runId: string; readonly status: 'done' | 'failed' }> {
  const status = error === undefined || error === null ? 'done' : 'failed';
  await stores.runs.end(run.runId, status, now);
  return { runId: run.runId, status };
}
