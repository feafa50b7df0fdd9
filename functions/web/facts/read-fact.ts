import * as z from 'zod';
import { stalenessOfFact } from '../../../shared/reference/stale-series.ts';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { today } from '../http/today.ts';
import { datedFactSchema } from './contract.ts';
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
  content: datedFactSchema,
  answers: { 200: 'The fact, and whether it has likely gone stale by today.' },
  troubles: ['not-found'],
  async handle({ params, newsroom }) {
    const { reference } = newsroom.stores;
    const fact = await storedFact(newsroom, params.factId);
    const [series] = await reference.reader(await reference.currentVersion()).series([fact]);
    const stale = series === undefined ? null : stalenessOfFact(fact, series, today(newsroom));
    return { status: 200, content: { ...fact, stale } };
  },
  page: factPage,
});
