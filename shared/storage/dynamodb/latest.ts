import type { Report } from '../../report/report.ts';
import type { ArticleItem, VersionItem } from '../reports.ts';
import type { Item } from './table.ts';

/** The pointer to an article's current report, with all that lists and the next publication need to know of it. */
export interface LatestItem extends Item {
  readonly article: ArticleItem;
  readonly versionItem: VersionItem;
  readonly edition: string;
  readonly reportKey: string;
  /** `digestOf(judgementOf(report))`. */
  readonly judgement: string;
  readonly sequencer: string;
  readonly dropVersion: string | null;
  /** ISO instant of the drop. */
  readonly droppedAt: string;
  /** The highest version whose difference to the one before was announced. */
  readonly announced: number;
  /** Whether old rows are cleared and counts are right for this edition. */
  readonly settled: boolean;
}

/** A version that was current once. */
export interface VersionRow extends Item {
  readonly versionItem: VersionItem;
  readonly reportKey: string;
}

/** An edition that may have rows in lists. */
export interface EditionItem extends Item {
  readonly edition: string;
  readonly reportKey: string;
  readonly version: number;
  readonly checkedAt: string;
}

export function articleItemOf(report: Report, version: number, checkedAt: string): ArticleItem {
  return {
    articleId: report.articleId,
    headline: report.headline,
    published: report.published,
    status: report.status,
    rejection: report.rejection,
    summary: report.summary,
    version,
    revision: report.revision,
    checkedAt,
  };
}

export function versionItemOf(
  report: Report,
  version: number,
  checkedAt: string,
  cause: VersionItem['cause'],
): VersionItem {
  return {
    version,
    revision: report.revision,
    status: report.status,
    checkedAt,
    asOf: report.asOf,
    engine: report.engine.version,
    lexicon: report.engine.lexicon,
    reference: report.reference.version,
    feedback: report.feedback.version,
    summary: report.summary,
    cause,
  };
}
