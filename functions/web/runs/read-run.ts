import * as z from 'zod';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { runSchema } from './contract.ts';
import { runPage } from './run-page.ts';

/** `GET /runs/{runId}`: one run with its differences. */
export const readRun = operation({
  id: 'readRun',
  method: 'GET',
  path: '/runs/{runId}',
  tag: 'Runs',
  summary: 'Read a re-scoring run',
  role: 'reader',
  params: z.object({ runId: id }),
  query: z.strictObject({}),
  content: runSchema,
  answers: { 200: 'The run as far as it is.' },
  troubles: ['not-found'],
  async handle({ params, newsroom }) {
    const run = await newsroom.stores.runs.get(params.runId);
    if (run === null) {
      throw new Problem('not-found', `There is no run "${params.runId}"; GET /runs lists them.`);
    }
    return { status: 200, content: run, ...(run.status === 'running' && { headers: { Refresh: '2' } }) };
  },
  page: runPage,
});
