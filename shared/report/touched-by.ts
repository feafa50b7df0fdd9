import { planNames } from '../figures/plan.ts';
import type { SeriesKey } from '../reference/lookup.ts';
import type { Report } from './report.ts';
import { articleOf } from './report-parts.ts';

/** What lies between two reference versions: an article that uses none of it cannot be judged otherwise because of it. */
export interface ReferenceChange {
  /** Series that gained or lost facts, or whose metric was described anew. */
  readonly series: readonly SeriesKey[];
  /** Normalised names of the entities concerned, and names that gained an entity. */
  readonly aliases: readonly string[];
}

/** Answers for one change and many articles. */
export type Touches = (report: Report) => boolean;

/**
 * Tells which articles a reference change could touch: those with a figure that was judged by, or is about, a series
 * that changed, and those that use a name of an entity concerned near a figure, so that a fact could be found now. An
 * article without figures is touched by no fact.
 */
export function touchedBy(change: ReferenceChange): Touches {
  const series = new Set(change.series.map(keyOf));
  const aliases = new Set(change.aliases);
  return (report) =>
    report.figures.length > 0 &&
    (report.figures.some(({ subject, check }) =>
      [subject, check.fact, ...check.candidates].some((about) => about !== null && series.has(keyOf(about))),
    ) ||
      planNames(articleOf(report)).keys.some((name) => aliases.has(name)));
}

function keyOf({
  entity,
  metric,
}: {
  readonly entity: string | null;
  readonly metric: string | null;
}): string {
  return `${entity}\n${metric}`;
}
