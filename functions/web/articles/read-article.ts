import * as z from 'zod';
import { reportSchema } from '../../../shared/report/schema.ts';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { articlePage } from './article-page.ts';
import { confirmedClaims } from './claim-review.ts';

/** `GET /articles/{articleId}`: the latest report, as JSON, as a page, or as ClaimReview. */
export const readArticle = operation({
  id: 'readArticle',
  method: 'GET',
  path: '/articles/{articleId}',
  tag: 'Articles',
  summary: 'Read the report on an article',
  description:
    'The latest report. As application/ld+json: a schema.org ClaimReview for each figure that a person has confirmed.',
  role: 'reader',
  params: z.object({ articleId: id }),
  query: z.strictObject({}),
  content: reportSchema,
  answers: { 200: 'The report.', 303: 'It is too large for an answer: where to get it, for a minute.' },
  troubles: ['not-found'],
  async handle({ params, newsroom }) {
    const report = await newsroom.stores.reports.latest(params.articleId);
    if (report === null) {
      throw new Problem(
        'not-found',
        `There is no report on "${params.articleId}". A fresh drop takes a few seconds; GET /articles lists what there is.`,
      );
    }
    const { articleId, version } = report;
    const elsewhere = () => newsroom.stores.reports.presignGet(articleId, version);
    return { status: 200, content: report, elsewhere };
  },
  page: articlePage,
  linked: confirmedClaims,
});
