import { articleIdFor } from '../../shared/article/article-id.ts';
import { readSettings } from '../../shared/runtime/settings.ts';
import { stage } from '../../shared/runtime/stage.ts';
import { correlationIdOf } from '../../shared/runtime/stage-payloads.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import { publish } from './publish.ts';
import { publishInputSchema } from './report-to-publish.ts';

const settings = readSettings(process.env);
const stores = openStores(settings);

/** What the stages left, or how they failed, in; the version that is current now out. */
export const handler = stage({
  name: 'publish-report',
  input: publishInputSchema,
  correlationId({ event: { detail } }) {
    const { key, sequencer } = detail.object;
    return correlationIdOf({ articleId: articleIdFor(key), sequencer });
  },
  async run(input, { logger, count }) {
    const { announced, ...published } = await publish(input, stores, settings);
    logger.info(published.outcome, { ...published });
    if (published.outcome === 'published')
      count(published.status === 'failed' ? 'ReportsFailed' : 'ReportsPublished', 1);
    count('VerdictChangesAnnounced', announced);
    return published;
  },
});
