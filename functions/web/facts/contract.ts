import * as z from 'zod';
import { factSchema, stalenessSchema } from '../../../shared/report/schema.ts';
import { figurePageSchema } from '../figures/contract.ts';
import { pageOf } from '../http/paging.ts';

/** A fact with whether it has gone stale. */
export const datedFactSchema = factSchema.extend({
  stale: stalenessSchema.nullable().meta({
    description: 'It is the newest of its series and has likely gone stale; null: not so.',
  }),
});

export const factPageSchema = pageOf(factSchema);

/** What a retraction led to. */
export const retractionChangeSchema = z.object({
  version: z.int().min(0).meta({ description: 'The reference version that is current now.' }),
  run: z.string().nullable().meta({ description: 'The re-scoring run that was begun.' }),
  leaning: figurePageSchema.meta({
    description:
      'The figures that leaned on it, those of the newest articles first; go on at GET /facts/{factId}/articles.',
  }),
});

/** What a correction led to. */
export const factChangeSchema = z.object({
  version: z.int().min(0).meta({ description: 'The reference version that is current now.' }),
  factId: z.string().meta({ description: 'The fact that took its place.' }),
  run: z.string().nullable().meta({ description: 'The re-scoring run that was begun.' }),
});
