import * as z from 'zod';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { compareReports, differenceSchema } from './compare-reports.ts';
import { differencePage } from './difference-page.ts';
import { storedVersion } from './stored-version.ts';

const version = z.coerce.number().int().min(1);

/** `GET /articles/{articleId}/versions/{from}..{to}`: what lies between two reports. */
export const compareVersions = operation({
  id: 'compareVersions',
  method: 'GET',
  path: '/articles/{articleId}/versions/{from}..{to}',
  tag: 'Articles',
  summary: 'Compare two versions of a report',
  role: 'reader',
  params: z.object({ articleId: id, from: version, to: version }),
  query: z.strictObject({}),
  content: differenceSchema,
  answers: { 200: 'What came, went and changed.' },
  troubles: ['not-found'],
  async handle({ params, newsroom }) {
    const [before, after] = await Promise.all([
      storedVersion(newsroom, params.articleId, params.from),
      storedVersion(newsroom, params.articleId, params.to),
    ]);
    return { status: 200, content: compareReports(before, after) };
  },
  page: differencePage,
});
