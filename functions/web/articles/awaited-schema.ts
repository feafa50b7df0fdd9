import * as z from 'zod';

export const awaitedSchema = z.object({
  articleId: z.string(),
  state: z.enum(['waiting', 'ready', 'unchanged']).meta({
    description:
      'ready: a report was published since. waiting: none yet. unchanged: none came, so the same bytes were there before, or something is stuck.',
  }),
  version: z.int().min(1).nullable(),
});
