import { articleIdFor } from '../../shared/article/article-id.ts';
import { dropEventSchema } from '../../shared/runtime/drop-event.ts';
import { readSettings } from '../../shared/runtime/settings.ts';
import { stage } from '../../shared/runtime/stage.ts';
import { correlationIdOf } from '../../shared/runtime/stage-payloads.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import { splitArticle } from './split-article.ts';

const settings = readSettings(process.env);
const stores = openStores(settings);

/** S3's event for a dropped file in; where its article and statements are kept, or why there are none, out. */
export const handler = stage({
  name: 'split-statements',
  input: dropEventSchema,
  correlationId: ({ detail }) =>
    correlationIdOf({ articleId: articleIdFor(detail.object.key), sequencer: detail.object.sequencer }),
  async run(event, { logger, count }) {
    const split = await splitArticle(event, stores, settings);
    logger.info(split.status, { articleId: split.articleId, revision: split.revision, pins: split.pins });
    count(split.status === 'readable' ? 'ArticlesRead' : 'ArticlesRejected', 1);
    return split;
  },
});
