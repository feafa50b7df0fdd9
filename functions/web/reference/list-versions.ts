import * as z from 'zod';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { referenceVersionPageSchema } from './contract.ts';
import { versionsPage } from './versions-page.ts';

/** `GET /reference/versions`: who changed the reference data, and why. */
export const listReferenceVersions = operation({
  id: 'listReferenceVersions',
  method: 'GET',
  path: '/reference/versions',
  tag: 'Reference',
  summary: 'List the versions of the reference data',
  description: 'Every import, correction, retraction and change of a name made one.',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject(paging),
  content: referenceVersionPageSchema,
  answers: { 200: 'A page of versions, newest first, each with who made it, when and why.' },
  async handle({ query, newsroom }) {
    return { status: 200, content: await newsroom.stores.reference.versions(query) };
  },
  page: versionsPage,
});
