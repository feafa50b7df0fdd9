import * as z from 'zod';
import {
  publishedSchema,
  reportSchema,
  statusSchema,
  summarySchema,
  verdictSchema,
} from '../../../shared/report/schema.ts';
import { instant } from '../http/fields.ts';
import { pageOf } from '../http/paging.ts';

/** An article as lists show it. */
export const articleItemSchema = z.object({
  articleId: z.string(),
  headline: z.string(),
  published: publishedSchema,
  status: statusSchema,
  rejection: reportSchema.shape.rejection,
  summary: summarySchema,
  version: z.int().min(1),
  revision: z.string(),
  checkedAt: instant,
});

export const articlePageSchema = pageOf(articleItemSchema);

/** One version of the report on an article. */
export const versionItemSchema = z.object({
  version: z.int().min(1),
  revision: z.string(),
  status: statusSchema,
  checkedAt: instant,
  asOf: z.string(),
  engine: z.string(),
  lexicon: z.int().min(0).default(0),
  reference: z.int().min(0),
  feedback: z.int().min(0),
  summary: summarySchema,
  cause: z.enum(['drop', 'rescore']),
});

export const versionListSchema = z.object({ items: z.array(versionItemSchema), next: z.null() });

/** What became of an upload. */
export const uploadSchema = z.object({
  articleId: z.string(),
  name: z.string().meta({ description: 'The name under which it was dropped.' }),
  report: z.string().meta({ description: 'Where its report appears, seconds after the bytes have arrived.' }),
  upload: z
    .object({
      method: z.literal('PUT'),
      url: z.url(),
      headers: z.record(z.string(), z.string()),
      expires: z.int().meta({ description: 'Seconds until the address stops working.' }),
    })
    .nullable()
    .meta({ description: 'Where to send the bytes; null where they came with the request.' }),
});

/** What a person said of a figure. */
export const feedbackSchema = z.object({
  articleId: z.string(),
  figureId: z.string(),
  action: z.enum(['accept', 'ignore', 'wrong-subject']),
  subject: z.object({ entity: z.string(), metric: z.string() }).nullable(),
  confirmed: verdictSchema
    .nullable()
    .meta({ description: 'The verdict that "accept" found right, as it stood; null for any other action.' }),
  reason: z.string(),
  who: z.string(),
  at: instant,
  since: z.int().min(0),
});
