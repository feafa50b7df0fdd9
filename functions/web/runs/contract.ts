import * as z from 'zod';
import { verdictSchema } from '../../../shared/report/schema.ts';
import { instant } from '../http/fields.ts';
import { pageOf } from '../http/paging.ts';

const answers = z.object({ verdict: verdictSchema, today: verdictSchema });

/** The versions everything in a run is judged under. */
const pinsSchema = z.object({
  engine: z.string(),
  lexicon: z.int().min(0).default(0),
  reference: z.int().min(0),
  feedback: z.int().min(0),
  asOf: z.string(),
});

/** A re-scoring run as lists show it. */
export const runSummarySchema = z.object({
  runId: z.string(),
  cause: z.enum(['schedule', 'reference', 'lexicon', 'person']),
  status: z.enum(['running', 'done', 'failed']),
  who: z.string(),
  why: z.string().nullable(),
  pins: pinsSchema,
  startedAt: instant,
  endedAt: instant.nullable(),
  articles: z.int().min(0).meta({ description: 'Articles looked at so far.' }),
  changed: z.int().min(0).meta({ description: 'Articles that got a new version so far.' }),
  planned: z
    .int()
    .min(0)
    .nullable()
    .meta({ description: 'How many there are to look at; null until they are counted.' }),
  whole: z.boolean().meta({ description: 'All the archive, not some articles.' }),
  failed: z
    .int()
    .min(0)
    .meta({ description: 'Articles that could not be judged again; their reports stay as they are.' }),
});

/** A re-scoring run with every figure whose verdict it changed. */
export const runSchema = runSummarySchema.extend({
  differences: z.array(
    z.object({
      articleId: z.string(),
      figureId: z.string(),
      text: z.string(),
      from: answers.nullable(),
      to: answers.nullable(),
    }),
  ),
});

export const runPageSchema = pageOf(runSummarySchema);
