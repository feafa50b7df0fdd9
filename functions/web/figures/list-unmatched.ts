import * as z from 'zod';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { unmatchedPageSchema } from './contract.ts';
import { unmatchedPage } from './unmatched-page.ts';

/** `GET /unmatched`: what figures are about for which there is no fact. */
export const listUnmatched = operation({
  id: 'listUnmatched',
  method: 'GET',
  path: '/unmatched',
  tag: 'Figures',
  summary: 'List subjects without a fact',
  description: 'The to-do list of whoever keeps the reference data: what most articles speak of first.',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject(paging),
  content: unmatchedPageSchema,
  answers: { 200: 'A page of subjects.' },
  async handle({ query, newsroom }) {
    return { status: 200, content: await newsroom.stores.reports.unmatched(query) };
  },
  page: unmatchedPage,
});
