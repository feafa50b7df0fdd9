import * as z from 'zod';
import type { Fact } from '../../../shared/reference/fact.ts';
import { factId } from '../../../shared/reference/fact-id.ts';
import type { NewFact } from '../../../shared/reference/record.ts';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { signedChange } from '../http/signed.ts';
import { runAfterChange } from '../runs/run-after-change.ts';
import { correctionFromForm, correctionSchema } from './change-body.ts';
import { factChangeSchema } from './contract.ts';
import { storedFact } from './stored-fact.ts';

/** `PUT /facts/{factId}`: a new reference version in which a corrected fact stands in the place of this one. */
export const correctFact = operation({
  id: 'correctFact',
  method: 'PUT',
  path: '/facts/{factId}',
  tag: 'Reference',
  summary: 'Correct a fact',
  description:
    'Facts are never overwritten: the correction is a new fact in a new reference version, with who and why. Articles that could be touched are re-scored.',
  role: 'curator',
  params: z.object({ factId: id }),
  query: z.strictObject({}),
  body: {
    schema: correctionSchema,
    fromForm: correctionFromForm,
    limit: () => 64 * 1024,
    example: `curl -X PUT -H 'Content-Type: application/json' -d '{"value": 32, "who": "Desk", "why": "typing error"}' .../facts/ID`,
  },
  content: factChangeSchema,
  answers: { 200: 'The new reference version, and the fact that took the place of this one.' },
  troubles: ['not-found'],
  async handle({ params, body, principal, newsroom }) {
    const { who, why, ...changes } = body ?? { why: '' };
    const fact = corrected(await storedFact(newsroom, params.factId), changes);
    const by = signedChange({ principal, newsroom }, { who, why });
    const version = await newsroom.stores.reference.correct(params.factId, fact, by);
    if (version === null) {
      throw new Problem(
        'not-found',
        `Someone else has just changed the fact "${params.factId}"; read it again.`,
      );
    }
    const run = await runAfterChange(newsroom, 'reference', by);
    return {
      status: 200,
      content: { version, factId: fact.id, run },
      seeOther: `/facts/${encodeURIComponent(fact.id)}`,
    };
  },
});

type Changes = Omit<z.output<typeof correctionSchema>, 'who' | 'why'>;

function corrected(fact: Fact, changes: Changes): NewFact {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const { since: _since, id: _id, ...content } = { ...fact, ...(given as Partial<Fact>) };
  if (content.validTo !== null && content.validTo < content.validFrom) {
    throw new Problem('invalid-request', 'The fact would end before it begins.', {
      errors: [{ where: '/validTo', detail: `lies before ${content.validFrom}` }],
    });
  }
  if (content.value === null && content.lower === null && content.upper === null) {
    throw new Problem('invalid-request', 'The fact would say nothing: give a value or a bound.', {
      errors: [{ where: '/value', detail: 'is missing' }],
    });
  }
  return { ...content, id: factId(content) };
}
