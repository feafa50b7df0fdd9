import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { ArticleReading } from './article-reading.ts';
import type { Candidate } from './candidates.ts';
import { type EntityPlace, total } from './entity-place.ts';
import { metricUnit } from './metric-unit.ts';
import { type MetricReading, readingsOf } from './reading-of.ts';
import { isOfSomethingElse } from './thing-counted.ts';

/** Up to this many are weighed for one quantity. */
const MOST = 8;
/** A count below this is too often that of something else. */
const LEAST_COUNT = 1000;

/**
 * "Altogether £86.4m vanished": subjects that no word ties to the quantity, though the article speaks of them and the
 * units fit. They can only ever bear it out: a number to the third digit that is exactly what a fact says is hardly
 * about anything else, whatever the sentence calls it. `known` are the candidates there are; best places first.
 */
export function witnesses(
  article: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  places: readonly EntityPlace[],
  known: readonly Candidate[],
): readonly Candidate[] {
  if (quantity.comparator !== 'exactly') return [];
  return places
    .toSorted((a, b) => total(b.parts) - total(a.parts))
    .flatMap((place) =>
      place.entry.metrics.flatMap((metric) =>
        readingsOf(sentence, quantity, metric)
          .filter((way) => isTelling(sentence, quantity, metric, way))
          .filter((way) => !known.some((one) => one.metric === metric && one.reading === way))
          .map((reading) => witness(article, place, metric, reading)),
      ),
    )
    .slice(0, MOST);
}

function isTelling(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: Candidate['metric'],
  way: MetricReading,
): boolean {
  if (way === 'date') return true;
  if (way !== 'value') return false;
  if (metricUnit(metric.unit).kind !== 'count') return true;
  return (quantity.value ?? 0) >= LEAST_COUNT && !isOfSomethingElse(sentence, quantity, metric);
}

function witness(
  article: ArticleReading,
  place: EntityPlace,
  metric: Candidate['metric'],
  reading: MetricReading,
): Candidate {
  const parts = [...place.parts, { name: 'no word of it, only its unit', score: 0 }];
  return {
    entity: metric.entity,
    metric,
    reading,
    place,
    score: total(parts),
    parts,
    strong: false,
    weak: true,
    named: article.named.has(metric.entity),
    inResult: false,
    sumOf: [],
    sole: false,
    witness: true,
  };
}
