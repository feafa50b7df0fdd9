import * as z from 'zod';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { lexiconVersionPageSchema } from './contract.ts';
import { lexiconVersionsPage } from './lexicon-versions-page.ts';

/** `GET /lexicon/versions`: newest first. */
export const listLexiconVersions = operation({
  id: 'listLexiconVersions',
  method: 'GET',
  path: '/lexicon/versions',
  tag: 'Lexicon',
  summary: 'List the versions of the house lexicon',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject(paging),
  content: lexiconVersionPageSchema,
  answers: { 200: 'A page of versions, newest first, each with who made it, when and why.' },
  async handle({ query, newsroom }) {
    return { status: 200, content: await newsroom.stores.lexicon.versions(query) };
  },
  page: lexiconVersionsPage,
});
