import * as z from 'zod';
import { factSchema } from '../../../shared/report/schema.ts';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { factPage } from './fact-page.ts';
import { storedFact } from './stored-fact.ts';

/** `GET /facts/{factId}`. */
export const readFact = operation({
  id: 'readFact',
  method: 'GET',
  path: '/facts/{factId}',
  tag: 'Reference',
  summary: 'Read a fact',
  role: 'reader',
  params: z.object({ factId: id }),
  query: z.strictObject({}),
  content: factSchema,
  answers: { 200: 'The fact.' },
  troubles: ['not-found'],
  async handle({ params, newsroom }) {
    return { status: 200, content: await storedFact(newsroom, params.factId) };
  },
  page: factPage,
});
