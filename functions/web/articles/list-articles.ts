import * as z from 'zod';
import { verdictSchema } from '../../../shared/report/schema.ts';
import { day, id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { articlesPage } from './articles-page.ts';
import { articlePageSchema } from './contract.ts';

/** `GET /articles`: newest first, narrowed by day, speaker, verdict or words of the headline. */
export const listArticles = operation({
  id: 'listArticles',
  method: 'GET',
  path: '/articles',
  tag: 'Articles',
  summary: 'List articles',
  description:
    'Newest first; those that need attention, where nothing else is asked, the gravest first. Filters may be combined.',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject({
    day: day.optional().meta({ description: 'Day of publication, YYYY-MM-DD.' }),
    speaker: id.optional().meta({ description: 'Id of a speaker: articles in which they speak.' }),
    verdict: verdictSchema.optional().meta({ description: 'Articles with at least one such figure.' }),
    attention: z.stringbool().optional().meta({
      description:
        'true: only articles with a figure that is contradicted, inconsistent or outdated, and those that could not be read or checked.',
    }),
    q: z.string().trim().max(200).optional().meta({ description: 'Words of the headline.' }),
    ...paging,
  }),
  content: articlePageSchema,
  answers: { 200: 'A page of articles.' },
  async handle({ query, newsroom }) {
    return { status: 200, content: await newsroom.stores.reports.articles(query) };
  },
  page: articlesPage,
});
