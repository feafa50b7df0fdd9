import * as z from 'zod';
import { retractionSchema } from '../facts/change-body.ts';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { signedChange } from '../http/signed.ts';
import { address } from '../pages/address.ts';
import { runAfterChange } from '../runs/run-after-change.ts';
import { aliasChangedSchema } from './contract.ts';

/** `DELETE /entities/{entity}/aliases/{alias}`: a new reference version in which the entity has lost the name. */
export const removeAlias = operation({
  id: 'removeAlias',
  method: 'DELETE',
  path: '/entities/{entity}/aliases/{alias}',
  tag: 'Reference',
  summary: 'Take a name from an entity',
  description: 'Who did it, when and why is kept. Imports do not bring the name back; POST does.',
  role: 'curator',
  params: z.object({ entity: id, alias: id }),
  query: z.strictObject({}),
  body: {
    schema: retractionSchema,
    fromForm: ({ who, why }) => ({ who: who || undefined, why }),
    limit: () => 64 * 1024,
    example: `curl -X DELETE -H 'Content-Type: application/json' -d '{"who": "Desk", "why": "means the ferry"}' .../entities/NATO/aliases/the%20Alliance`,
  },
  content: aliasChangedSchema,
  answers: { 200: 'The new reference version.' },
  troubles: ['not-found'],
  async handle({ params, body, principal, newsroom }) {
    const { entity, alias } = params;
    const by = signedChange({ principal, newsroom }, body ?? { why: '' });
    const version = await newsroom.stores.reference.removeAlias(entity, alias, by);
    if (version === null) {
      const list = `GET ${address.aliases(entity)} lists its names`;
      throw new Problem('not-found', `"${entity}" does not go by "${alias}" now; ${list}.`);
    }
    const run = await runAfterChange(newsroom, 'reference', by);
    return { status: 200, content: { version, run }, seeOther: address.aliases(entity) };
  },
});
