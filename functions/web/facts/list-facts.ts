import * as z from 'zod';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { factPageSchema } from './contract.ts';
import { factsPage } from './facts-page.ts';

/** `GET /facts`: the reference data as they are now. */
export const listFacts = operation({
  id: 'listFacts',
  method: 'GET',
  path: '/facts',
  tag: 'Reference',
  summary: 'List facts',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject({
    entity: z
      .string()
      .trim()
      .max(200)
      .optional()
      .meta({ description: 'Only facts about this entity, by its name.' }),
    ...paging,
  }),
  content: factPageSchema,
  answers: { 200: 'A page of facts.' },
  async handle({ query, newsroom }) {
    return { status: 200, content: await newsroom.stores.reference.facts(query) };
  },
  page: factsPage,
});
