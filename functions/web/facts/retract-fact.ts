import * as z from 'zod';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { signedChange } from '../http/signed.ts';
import { runAfterChange } from '../runs/run-after-change.ts';
import { retractionSchema } from './change-body.ts';
import { retractionChangeSchema } from './contract.ts';
import { retractedPage } from './retracted-page.ts';
import { storedFact } from './stored-fact.ts';

const MOST_LEANING = 100;

/** `DELETE /facts/{factId}`: a new reference version without this fact. */
export const retractFact = operation({
  id: 'retractFact',
  method: 'DELETE',
  path: '/facts/{factId}',
  tag: 'Reference',
  summary: 'Retract a fact',
  description: 'A new reference version without it. The answer lists what leaned on it.',
  role: 'curator',
  params: z.object({ factId: id }),
  query: z.strictObject({}),
  body: {
    schema: retractionSchema,
    fromForm: ({ who, why }) => ({ who: who || undefined, why }),
    limit: () => 64 * 1024,
    example: `curl -X DELETE -H 'Content-Type: application/json' -d '{"who": "Desk", "why": "wrong source"}' .../facts/ID`,
  },
  content: retractionChangeSchema,
  answers: { 200: 'The new reference version, and the figures that leaned on the fact.' },
  troubles: ['not-found'],
  async handle({ params, body, principal, newsroom }) {
    await storedFact(newsroom, params.factId);
    const by = signedChange({ principal, newsroom }, body ?? { why: '' });
    const leaning = await newsroom.stores.reports.figuresByFact(params.factId, { limit: MOST_LEANING });
    const version = await newsroom.stores.reference.retract(params.factId, by);
    const run = await runAfterChange(newsroom, 'reference', by);
    return { status: 200, content: { version, run, leaning } };
  },
  page: retractedPage,
});
