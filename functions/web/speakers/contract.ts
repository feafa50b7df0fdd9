import * as z from 'zod';
import { statementToneSchema } from '../../../shared/report/schema.ts';
import { pageOf } from '../http/paging.ts';

export const speakerItemSchema = z.object({
  speakerId: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  articles: z.int().min(0),
  latest: z.string().meta({ description: 'The day of the latest article they speak in.' }),
});

export const speakerPageSchema = pageOf(speakerItemSchema);

/** A speaker's tone in one article. */
export const speakerToneItemSchema = z.object({
  articleId: z.string(),
  headline: z.string(),
  published: z.string(),
  role: z.string().nullable(),
  label: statementToneSchema.shape.label,
  outlook: z.number(),
  firmness: z.number(),
  statements: z.int().min(0),
});

export const speakerTonePageSchema = pageOf(speakerToneItemSchema);
