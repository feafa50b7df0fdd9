import * as z from 'zod';
import { operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { lexiconSchema } from './contract.ts';
import { lexiconPage } from './lexicon-page.ts';

/** `GET /lexicon`: the house lexicon as it is now, or was at a version a report names. */
export const readLexicon = operation({
  id: 'readLexicon',
  method: 'GET',
  path: '/lexicon',
  tag: 'Lexicon',
  summary: 'Read the house lexicon',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject({
    version: z.coerce
      .number()
      .int()
      .min(0)
      .optional()
      .meta({ description: 'An earlier version, as "engine.lexicon" of a report names it.' }),
  }),
  content: lexiconSchema,
  answers: { 200: 'The phrases, in the order of the alphabet, and who put them there.' },
  troubles: ['not-found'],
  async handle({ query, newsroom }) {
    const { lexicon } = newsroom.stores;
    const current = await lexicon.currentVersion();
    const asked = query.version ?? current;
    const found = await lexicon.read(asked);
    if (asked > current || found.version !== asked) {
      throw new Problem(
        'not-found',
        `There is no version ${asked} of the house lexicon. GET /lexicon/versions lists them.`,
      );
    }
    return { status: 200, content: { ...found, current } };
  },
  page: lexiconPage,
});
