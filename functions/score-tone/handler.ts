import { readSettings } from '../../shared/runtime/settings.ts';
import { stage } from '../../shared/runtime/stage.ts';
import { correlationIdOf, readableSchema } from '../../shared/runtime/stage-payloads.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import { scoreArticle } from './score-article.ts';

const stores = openStores(readSettings(process.env));

/** What split-statements hands on in; the key of the tones out. */
export const handler = stage({
  name: 'score-tone',
  input: readableSchema,
  correlationId: correlationIdOf,
  async run(split, { count }) {
    const { key, tone } = await scoreArticle(split, stores);
    count('StatementsScored', tone.tones.length);
    return { key };
  },
});
