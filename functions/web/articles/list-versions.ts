import * as z from 'zod';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { versionListSchema } from './contract.ts';
import { versionsPage } from './versions-page.ts';

/** `GET /articles/{articleId}/versions`: every report there was, newest first. */
export const listVersions = operation({
  id: 'listVersions',
  method: 'GET',
  path: '/articles/{articleId}/versions',
  tag: 'Articles',
  summary: 'List the versions of a report',
  role: 'reader',
  params: z.object({ articleId: id }),
  query: z.strictObject({}),
  content: versionListSchema,
  answers: { 200: 'All versions, newest first, on one page.' },
  troubles: ['not-found'],
  async handle({ params, newsroom }) {
    const versions = await newsroom.stores.reports.versions(params.articleId);
    if (versions.length === 0) {
      throw new Problem(
        'not-found',
        `There is no report on "${params.articleId}"; GET /articles lists what there is.`,
      );
    }
    const items = versions.toSorted((a, b) => b.version - a.version);
    return { status: 200, content: { items, next: null } };
  },
  page: versionsPage,
});
