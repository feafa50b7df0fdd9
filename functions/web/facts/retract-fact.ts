import * as z from 'zod';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { signedChange } from '../http/signed.ts';
import { runAfterChange } from '../runs/run-after-change.ts';
import { retractionSchema } from './change-body.ts';
import { factChangeSchema } from './contract.ts';
import { storedFact } from './stored-fact.ts';

/** `DELETE /facts/{factId}`: a new reference version without this fact. */
export const retractFact = operation({
  id: 'retractFact',
  method: 'DELETE',
  path: '/facts/{factId}',
  tag: 'Reference',
  summary: 'Retract a fact',
  description: 'A new reference version without it. GET /facts/{factId}/articles lists what leaned on it.',
  role: 'curator',
  params: z.object({ factId: id }),
  query: z.strictObject({}),
  body: {
    schema: retractionSchema,
    fromForm: ({ who, why }) => ({ who: who || undefined, why }),
    limit: () => 64 * 1024,
    example: `curl -X DELETE -H 'Content-Type: application/json' -d '{"who": "Desk", "why": "wrong source"}' .../facts/ID`,
  },
  content: factChangeSchema,
  answers: { 200: 'The new reference version.' },
  troubles: ['not-found'],
  async handle({ params, body, principal, newsroom }) {
    await storedFact(newsroom, params.factId);
    const by = signedChange({ principal, newsroom }, body ?? { why: '' });
    const version = await newsroom.stores.reference.retract(params.factId, by);
    const run = await runAfterChange(newsroom, 'reference', by);
    return {
      status: 200,
      content: { version, factId: null, run },
      seeOther: `/facts/${encodeURIComponent(params.factId)}/articles`,
    };
  },
});
