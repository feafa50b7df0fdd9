import type { Series } from '../reference/lookup.ts';
import { stalenessOfFact } from '../reference/stale-series.ts';
import type { Staleness } from '../reference/staleness.ts';
import type { JudgedFigure } from './judged-figure.ts';

/**
 * That the fact a figure was judged by has likely gone stale by the ISO day `asOf`; null where it has not. A figure
 * given for a stated time is judged by the fact of that time, which does not age.
 */
export function staleFact(judged: JudgedFigure, series: readonly Series[], asOf: string): Staleness | null {
  const fact = judged.chosen?.outcome?.fact;
  if (fact === undefined || judged.time.kind !== 'now') return null;
  const own = series.find(({ entity, metric }) => entity === fact.entity && metric === fact.metric);
  return own === undefined ? null : stalenessOfFact(fact, own, asOf);
}
