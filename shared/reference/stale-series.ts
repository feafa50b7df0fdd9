import type { Fact } from './fact.ts';
import type { ReferenceReader, Series, SeriesKey } from './lookup.ts';
import { type Staleness, stalenessOf } from './staleness.ts';
import { dayOfFact } from './usual-interval.ts';

/** A series that has likely gone stale, with its newest fact. */
export interface StaleSeries {
  readonly fact: Fact;
  readonly staleness: Staleness;
}

/** Which of the series named have likely gone stale by the ISO day `asOf`, those longest due first. */
export async function staleSeries(
  reader: ReferenceReader,
  keys: readonly SeriesKey[],
  asOf: string,
): Promise<readonly StaleSeries[]> {
  const stale = (await reader.series(keys)).flatMap(({ facts, elsewhere }) => {
    const staleness = stalenessOf(facts, elsewhere ?? null, asOf);
    const fact = facts.find(({ id }) => id === staleness?.factId);
    return staleness === null || fact === undefined ? [] : [{ fact, staleness }];
  });
  return stale.sort((a, b) =>
    a.staleness.due < b.staleness.due ? -1 : a.staleness.due > b.staleness.due ? 1 : 0,
  );
}

/**
 * That what `fact` says is the newest its series knows and has likely gone stale by `asOf`; null where it has not, or
 * there is a newer one.
 */
export function stalenessOfFact(fact: Fact, series: Series, asOf: string): Staleness | null {
  const staleness = stalenessOf(series.facts, series.elsewhere ?? null, asOf);
  const newest = series.facts.find(({ id }) => id === staleness?.factId);
  return newest === undefined || dayOfFact(newest) !== dayOfFact(fact) ? null : staleness;
}
