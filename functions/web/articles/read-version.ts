import * as z from 'zod';
import { reportSchema } from '../../../shared/report/schema.ts';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { articlePage } from './article-page.ts';
import { storedVersion } from './stored-version.ts';

/** `GET /articles/{articleId}/versions/{version}`: one report as it was published; it never changes. */
export const readVersion = operation({
  id: 'readVersion',
  method: 'GET',
  path: '/articles/{articleId}/versions/{version}',
  tag: 'Articles',
  summary: 'Read one version of a report',
  role: 'reader',
  params: z.object({ articleId: id, version: z.coerce.number().int().min(1) }),
  query: z.strictObject({}),
  content: reportSchema,
  answers: {
    200: 'The report as it was published.',
    303: 'It is too large for an answer: where to get it, for a minute.',
  },
  troubles: ['not-found'],
  async handle({ params, newsroom }) {
    const { articleId, version } = params;
    const content = await storedVersion(newsroom, articleId, version);
    const elsewhere = () => newsroom.stores.reports.presignGet(articleId, version);
    return { status: 200, content, elsewhere };
  },
  page: articlePage,
});
