import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { type EntityPlace, total } from './entity-place.ts';
import { metricUnit } from './metric-unit.ts';
import { type MetricReading, readingsOf } from './reading-of.ts';
import { isOfSomethingElse } from './thing-counted.ts';

/** Up to this many are weighed for one quantity. */
const MOST = 8;
/** A count below this is too often that of something else to bear a figure out; ... */
export const LEAST_COUNT = 1000;
/** ... but from here up it is a doubt whether the figure is wrong about another metric. */
const LEAST_DOUBT = 100;

/** A subject whose units fit the quantity, and in which way it would speak of it. */
export interface Witness {
  readonly place: EntityPlace;
  readonly metric: MetricEntry;
  readonly reading: MetricReading;
}

/**
 * "Altogether £86.4m vanished", "30 years on": subjects that no word ties to the quantity, though the article speaks of
 * them and the units fit. They can only ever bear it out: a number to the third digit that is exactly what a fact says, a
 * day on which something happened and an anniversary are hardly about anything else, whatever the sentence calls them. At
 * most eight, those of the likeliest entities first.
 */
export function witnesses(
  sentence: SentenceReading,
  quantity: Quantity,
  places: readonly EntityPlace[],
): readonly Witness[] {
  if (quantity.comparator !== 'exactly') return [];
  return places
    .toSorted((a, b) => total(b.parts) - total(a.parts))
    .flatMap((place) =>
      place.entry.metrics.flatMap((metric) =>
        readingsOf(sentence, quantity, metric)
          .filter((reading) => isTelling(sentence, quantity, metric, reading))
          .map((reading) => ({ place, metric, reading })),
      ),
    )
    .slice(0, MOST);
}

function isTelling(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  reading: MetricReading,
): boolean {
  if (reading === 'date') return true;
  if (reading === 'elapsed') return metric.kind === 'event';
  if (reading !== 'value') return false;
  if (metricUnit(metric.unit).kind !== 'count') return true;
  return (quantity.value ?? 0) >= LEAST_DOUBT && !isOfSomethingElse(sentence, quantity, metric);
}
