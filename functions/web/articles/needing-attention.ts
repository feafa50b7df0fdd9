import type { ArticleItem, ReportStore } from '../../../shared/storage/ports.ts';
import { ALARMING } from '../pages/verdicts.ts';

const MOST = 10;

/**
 * Articles that ask for an editor, the gravest first: those with figures that are contradicted, inconsistent or outdated,
 * then those of `newest` that could not be read or checked. At most ten; among equals the newest first.
 */
export async function needingAttention(
  reports: ReportStore,
  newest: readonly ArticleItem[],
): Promise<ArticleItem[]> {
  const pages = await Promise.all(ALARMING.map((verdict) => reports.articles({ verdict, limit: MOST })));
  const unread = newest.filter((item) => item.status !== 'checked');
  const found = new Map(
    [...pages.flatMap((page) => page.items), ...unread].map((item) => [item.articleId, item]),
  );
  return [...found.values()].sort(graverThenNewer).slice(0, MOST);
}

function graverThenNewer(a: ArticleItem, b: ArticleItem): number {
  for (const verdict of ALARMING) {
    const difference = (b.summary.byVerdict[verdict] ?? 0) - (a.summary.byVerdict[verdict] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return a.published.date < b.published.date ? 1 : a.published.date > b.published.date ? -1 : 0;
}
