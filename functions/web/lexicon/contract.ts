import * as z from 'zod';
import { instant } from '../http/fields.ts';
import { pageOf } from '../http/paging.ts';

const entrySchema = z.object({
  phrase: z.string(),
  axis: z.enum(['outlook', 'firmness']),
  weight: z
    .number()
    .min(-1)
    .max(1)
    .meta({ description: '-1 pessimistic or conciliatory to 1 optimistic or hardline.' }),
  note: z.string(),
});

const bySchema = z.object({ who: z.string(), why: z.string(), at: instant });

/** One version of the house lexicon. */
export const lexiconSchema = z.object({
  version: z
    .int()
    .min(0)
    .meta({ description: '0 as long as there is none. Numbered in one line with feedback.' }),
  current: z.int().min(0).meta({ description: 'The version that new reports are scored with.' }),
  by: bySchema.nullable().meta({ description: 'Who made this version, when and why; null for version 0.' }),
  entries: z.array(entrySchema),
});

export const lexiconVersionSchema = bySchema.extend({
  version: z.int().min(1),
  phrases: z.int().min(0).meta({ description: 'How many phrases it holds.' }),
});

export const lexiconVersionPageSchema = pageOf(lexiconVersionSchema);

/** What a new house lexicon changed, or would change. */
export const lexiconChangeSchema = z.object({
  dryRun: z.boolean(),
  version: z.int().min(0).meta({ description: 'The version that is current now.' }),
  added: z.int().min(0),
  changed: z.int().min(0),
  removed: z.int().min(0),
  unchanged: z.int().min(0),
  difference: z.object({
    added: z.array(entrySchema),
    changed: z.array(z.object({ from: entrySchema, to: entrySchema })),
    removed: z.array(entrySchema),
  }),
  run: z
    .string()
    .nullable()
    .meta({ description: 'The re-scoring run that was begun; null where nothing changed.' }),
});
