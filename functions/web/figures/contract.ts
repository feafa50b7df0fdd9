import * as z from 'zod';
import { verdictSchema } from '../../../shared/report/schema.ts';
import { pageOf } from '../http/paging.ts';

/** A figure as lists of figures show it. */
export const figureItemSchema = z.object({
  articleId: z.string(),
  headline: z.string(),
  published: z.string(),
  figureId: z.string(),
  text: z.string(),
  verdict: verdictSchema,
  today: verdictSchema,
  subject: z.object({ entity: z.string().nullable(), metric: z.string().nullable() }),
  explanation: z.string(),
  factId: z.string().nullable(),
});

export const figurePageSchema = pageOf(figureItemSchema);

/** A subject no fact could be found for. */
export const unmatchedItemSchema = z.object({
  subject: z.string(),
  count: z.int().min(1).meta({ description: 'Articles that speak of it.' }),
  example: z.object({ articleId: z.string(), figureId: z.string(), text: z.string() }),
});

export const unmatchedPageSchema = pageOf(unmatchedItemSchema);
