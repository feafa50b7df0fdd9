import * as z from 'zod';
import { id, who, why } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { signedChange } from '../http/signed.ts';
import { address } from '../pages/address.ts';
import { runAfterChange } from '../runs/run-after-change.ts';
import { aliasChangedSchema } from './contract.ts';

/** `POST /entities/{entity}/aliases`: a name by which the entity is found from the next reference version on. */
export const addAlias = operation({
  id: 'addAlias',
  method: 'POST',
  path: '/entities/{entity}/aliases',
  tag: 'Reference',
  summary: 'Give an entity a name',
  role: 'curator',
  params: z.object({ entity: id }),
  query: z.strictObject({}),
  body: {
    schema: z.strictObject({ alias: z.string().trim().min(1).max(200), who, why }),
    fromForm: ({ alias, who, why }) => ({ alias, who: who || undefined, why }),
    limit: () => 64 * 1024,
    example: `curl -X POST -H 'Content-Type: application/json' -d '{"alias": "the Alliance", "who": "Desk", "why": "house style"}' .../entities/NATO/aliases`,
  },
  content: aliasChangedSchema,
  answers: { 201: 'The new reference version.' },
  troubles: ['conflict'],
  async handle({ params, body, principal, newsroom }) {
    const { entity } = params;
    const { alias = '', who, why = '' } = body ?? {};
    const by = signedChange({ principal, newsroom }, { who, why });
    const version = await newsroom.stores.reference.addAlias(entity, alias, by);
    if (version === null) {
      throw new Problem(
        'conflict',
        `There are no facts about "${entity}", or it goes by "${alias}" already.`,
      );
    }
    const run = await runAfterChange(newsroom, 'reference', by);
    return { status: 201, content: { version, run }, seeOther: address.aliases(entity) };
  },
});
