import * as z from 'zod';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { runPageSchema } from './contract.ts';
import { runsPage } from './runs-page.ts';

/** `GET /runs`: newest first. */
export const listRuns = operation({
  id: 'listRuns',
  method: 'GET',
  path: '/runs',
  tag: 'Runs',
  summary: 'List re-scoring runs',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject(paging),
  content: runPageSchema,
  answers: { 200: 'A page of runs, newest first.' },
  async handle({ query, newsroom }) {
    return { status: 200, content: await newsroom.stores.runs.list(query) };
  },
  page: runsPage,
});
