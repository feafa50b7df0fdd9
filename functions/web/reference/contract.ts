import * as z from 'zod';
import { factSchema, stalenessSchema } from '../../../shared/report/schema.ts';
import { instant } from '../http/fields.ts';
import { pageOf } from '../http/paging.ts';

/** What an import brought, or would bring. */
export const importSchema = z.object({
  dryRun: z.boolean(),
  version: z.int().min(0).meta({ description: 'The reference version that is current now.' }),
  added: z.int().min(0),
  replaced: z.int().min(0),
  unchanged: z.int().min(0),
  difference: z
    .object({ added: z.array(factSchema.omit({ since: true })), replaced: z.array(factSchema) })
    .meta({ description: 'The first hundred facts that come and that give way.' }),
  run: z
    .string()
    .nullable()
    .meta({ description: 'The re-scoring run that was begun; null where nothing changed.' }),
});

/** Where to send a file that is too large for one request. */
export const importUploadSchema = z.object({
  upload: z.object({
    method: z.literal('PUT'),
    url: z.url(),
    headers: z.record(z.string(), z.string()),
    expires: z.int(),
  }),
});

/** A series that has likely gone stale. */
export const staleItemSchema = z.object({
  fact: factSchema.meta({ description: 'The newest of its series.' }),
  staleness: stalenessSchema,
  overdue: z.int().min(0).meta({ description: 'Days since it was due.' }),
  explanation: z.string().meta({ description: 'Why, in one plain sentence.' }),
});

export const stalePageSchema = pageOf(staleItemSchema).extend({
  asOf: z.string().meta({ format: 'date', description: 'The day by which they have gone stale.' }),
});

/** One version of the reference data. */
export const referenceVersionSchema = z.object({
  version: z.int().min(1),
  who: z.string(),
  why: z.string(),
  at: instant,
});

export const referenceVersionPageSchema = pageOf(referenceVersionSchema);

/** The state of the reference data. */
export const referenceSchema = z.object({
  version: z.int().min(0),
  columns: z.array(z.string()).meta({ description: "The columns of Stet's own CSV." }),
});
