import type { Report } from '../../../shared/report/report.ts';
import { Problem } from '../http/problem.ts';
import type { Newsroom } from '../newsroom.ts';

/** One version of a report; a 404 where there is none. */
export async function storedVersion(newsroom: Newsroom, articleId: string, version: number): Promise<Report> {
  const report = await newsroom.stores.reports.version(articleId, version);
  if (report === null) {
    throw new Problem(
      'not-found',
      `"${articleId}" has no version ${version}; GET /articles/${articleId}/versions lists those it has.`,
    );
  }
  return report;
}
