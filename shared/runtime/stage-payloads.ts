import * as z from 'zod';

export const pinsSchema = z.object({
  engine: z.string(),
  lexicon: z.int().min(0).default(0),
  reference: z.int().min(0),
  feedback: z.int().min(0),
  asOf: z.string(),
});

const splitBase = z.object({
  articleId: z.string(),
  revision: z.string(),
  sequencer: z.string(),
  /** ISO instant of the drop. */
  at: z.string(),
  pins: pinsSchema,
});

/** What split-statements hands on for an article. */
export const readableSchema = splitBase.extend({
  status: z.literal('readable'),
  keys: z.object({ article: z.string(), statements: z.string() }),
});

/** What split-statements hands on for a file that is no article. */
export const rejectedSchema = splitBase.extend({
  status: z.literal('rejected'),
  keys: z.object({ rejection: z.string() }),
});

export const splitSchema = z.discriminatedUnion('status', [readableSchema, rejectedSchema]);

/** What score-tone and check-figures hand on. */
export const keySchema = z.object({ key: z.string() });

export type Readable = z.output<typeof readableSchema>;
export type Split = z.output<typeof splitSchema>;

/** Goes with every log line of an article's run, through all its stages. */
export function correlationIdOf(split: { readonly articleId: string; readonly sequencer: string }): string {
  return `${split.articleId}@${split.sequencer}`;
}
