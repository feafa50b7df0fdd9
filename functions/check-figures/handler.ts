import { readSettings } from '../../shared/runtime/settings.ts';
import { stage } from '../../shared/runtime/stage.ts';
import { correlationIdOf, readableSchema } from '../../shared/runtime/stage-payloads.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import { checkArticle } from './check-article.ts';

const stores = openStores(readSettings(process.env));

/** What split-statements hands on in; the key of the checked figures out. */
export const handler = stage({
  name: 'check-figures',
  input: readableSchema,
  correlationId: correlationIdOf,
  async run(split, { count }) {
    const { key, figures } = await checkArticle(split, stores);
    count('FiguresChecked', figures.length);
    count('FiguresContradicted', figures.filter(({ check }) => check.verdict === 'contradicted').length);
    return { key };
  },
});
