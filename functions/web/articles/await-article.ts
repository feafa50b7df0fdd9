import * as z from 'zod';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { awaitedPage } from './awaited-page.ts';
import { awaitedSchema } from './awaited-schema.ts';

const PATIENCE_MS = 30_000;

/** `GET /articles/{articleId}/awaited?since=`: whether a report was published since an instant. */
export const awaitArticle = operation({
  id: 'awaitArticle',
  method: 'GET',
  path: '/articles/{articleId}/awaited',
  tag: 'Articles',
  summary: 'Ask whether a report has arrived',
  role: 'reader',
  params: z.object({ articleId: id }),
  query: z.strictObject({
    since: z.iso.datetime().meta({ description: 'The instant of the drop, in UTC.' }),
  }),
  content: awaitedSchema,
  answers: { 200: 'Whether there is one.' },
  async handle({ params, query, newsroom }) {
    const versions = await newsroom.stores.reports.versions(params.articleId);
    const latest = versions.toSorted((a, b) => b.version - a.version)[0];
    const waited = newsroom.clock().getTime() - Date.parse(query.since);
    const isNew = latest !== undefined && Date.parse(latest.checkedAt) >= Date.parse(query.since);
    const state: z.output<typeof awaitedSchema>['state'] = isNew
      ? 'ready'
      : waited > PATIENCE_MS
        ? 'unchanged'
        : 'waiting';
    const report = `/articles/${encodeURIComponent(params.articleId)}`;
    return {
      status: 200,
      content: { articleId: params.articleId, state, version: latest?.version ?? null },
      ...(state === 'waiting' && { headers: { Refresh: '1' } }),
      ...(isNew && { seeOther: report }),
    };
  },
  page: awaitedPage,
});
