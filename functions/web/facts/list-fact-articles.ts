import * as z from 'zod';
import { figurePageSchema } from '../figures/contract.ts';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { factArticlesPage } from './fact-articles-page.ts';
import { storedFact } from './stored-fact.ts';

/** `GET /facts/{factId}/articles`: the figures that lean on a fact, retracted ones included. */
export const listFactArticles = operation({
  id: 'listFactArticles',
  method: 'GET',
  path: '/facts/{factId}/articles',
  tag: 'Reference',
  summary: 'List the figures that lean on a fact',
  description: 'Also answers for a fact that was corrected or retracted, until its articles are re-scored.',
  role: 'reader',
  params: z.object({ factId: id }),
  query: z.strictObject(paging),
  content: figurePageSchema,
  answers: { 200: 'A page of figures with their articles.' },
  troubles: ['not-found'],
  async handle({ params, query, newsroom }) {
    const content = await newsroom.stores.reports.figuresByFact(params.factId, query);
    if (content.items.length === 0 && query.cursor === undefined) await storedFact(newsroom, params.factId);
    return { status: 200, content };
  },
  page: factArticlesPage,
});
