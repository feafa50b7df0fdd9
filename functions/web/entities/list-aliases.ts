import * as z from 'zod';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { aliasesPage } from './aliases-page.ts';
import { entityAliasListSchema } from './contract.ts';

/** `GET /entities/{entity}/aliases`: the names an entity goes by, and went by. */
export const listAliases = operation({
  id: 'listAliases',
  method: 'GET',
  path: '/entities/{entity}/aliases',
  tag: 'Reference',
  summary: 'List the names of an entity',
  description: 'Those it goes by and those that were taken from it, each with who did it, when and why.',
  role: 'reader',
  params: z.object({ entity: id }),
  query: z.strictObject({}),
  content: entityAliasListSchema,
  answers: { 200: 'The names, in the order of the alphabet.' },
  troubles: ['not-found'],
  async handle({ params, newsroom }) {
    const items = await newsroom.stores.reference.aliases(params.entity);
    if (items === null) {
      throw new Problem(
        'not-found',
        `There are no facts about "${params.entity}". GET /facts lists what there is.`,
      );
    }
    return { status: 200, content: { items, next: null } };
  },
  page: aliasesPage,
});
