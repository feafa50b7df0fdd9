import * as z from 'zod';
import { readSettings } from '../../shared/runtime/settings.ts';
import { type StageTools, stage } from '../../shared/runtime/stage.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import { finishRun, finishSchema } from './finish-run.ts';
import { planRun, planSchema } from './plan-run.ts';
import { batchSchema, rescoreBatch } from './rescore-batch.ts';

const settings = readSettings(process.env);
const stores = openStores(settings);

const inputSchema = z.discriminatedUnion('action', [planSchema, batchSchema, finishSchema]);

/** The three steps of a run over the archive: what to go through, a batch of it, the end. */
export const handler = stage({
  name: 'rescore-articles',
  input: inputSchema,
  correlationId: (input) => (input.action === 'plan' ? input.runId : input.run.runId),
  async run(input, tools) {
    const now = new Date().toISOString();
    if (input.action === 'plan') return await planRun(input, stores, settings, now);
    if (input.action === 'finish') return await finishRun(input, stores, now);
    return await batch(input, tools);
  },
});

async function batch(input: z.output<typeof batchSchema>, { logger, count }: StageTools) {
  const { articleIds, changedIds, failedIds, differences } = await rescoreBatch(input, stores);
  if (failedIds.length > 0) logger.warn('not rescored', { failedIds });
  count('ArticlesRescored', articleIds.length);
  count('ArticlesChanged', changedIds.length);
  count('ArticlesNotRescored', failedIds.length);
  return differences;
}
