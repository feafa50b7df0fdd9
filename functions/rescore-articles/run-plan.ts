import * as z from 'zod';
import { pinsSchema } from '../../shared/runtime/stage-payloads.ts';

/** What every batch of a run is told. */
export const runPlanSchema = z.object({
  runId: z.string(),
  cause: z.enum(['schedule', 'reference', 'lexicon', 'person']),
  pins: pinsSchema,
  /** ISO instant. */
  startedAt: z.string(),
  /**
   * For a run after a reference change, the version by which all articles were judged before: only what changed since
   * can make a difference. Null: every article is judged again.
   */
  since: z.int().min(0).nullable(),
});

export type RunPlan = z.output<typeof runPlanSchema>;
