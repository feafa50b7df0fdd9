import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { ArticleReading } from './article-reading.ts';
import { type EntityPlace, entityPlaces, type ScorePart, total } from './entity-places.ts';
import { metricEvidence } from './metric-evidence.ts';
import { type MetricReading, readingsOf } from './reading-of.ts';

/** One subject a quantity may be about, and in which way it would speak of it. */
export interface Candidate {
  readonly entity: string;
  readonly metric: MetricEntry;
  readonly reading: MetricReading;
  readonly place: EntityPlace;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  /** Whether both entity and metric are named plainly enough to let the figure be called wrong. */
  readonly strong: boolean;
}

/** Up to this many subjects are weighed for one quantity. */
const MOST_CANDIDATES = 8;

/** The subjects of a quantity, best first: those whose entity is near and whose unit and words fit. */
export function candidatesFor(
  reading: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
): readonly Candidate[] {
  const candidates = entityPlaces(reading, sentence, quantity).flatMap((place) =>
    place.entry.metrics.flatMap((metric) =>
      readingsOf(quantity, metric).flatMap((way) => candidate(sentence, quantity, place, metric, way)),
    ),
  );
  const ordered = candidates.toSorted(bestFirst).slice(0, MOST_CANDIDATES);
  return ordered.map((one) =>
    one.place.where === 'carried' && hasOwnRival(one, ordered) ? { ...one, strong: false } : one,
  );
}

function candidate(
  sentence: SentenceReading,
  quantity: Quantity,
  place: EntityPlace,
  metric: MetricEntry,
  reading: MetricReading,
): Candidate[] {
  const evidence = metricEvidence(sentence, quantity, place, metric, reading);
  if (evidence === null) return [];
  const parts = [...place.parts, ...evidence.parts];
  const strong = evidence.strong && (place.where === 'sentence' || place.anaphoric);
  return [{ entity: metric.entity, metric, reading, place, score: total(parts), parts, strong }];
}

/** Whether the sentence itself names an entity of which the same could be said. */
function hasOwnRival(carried: Candidate, all: readonly Candidate[]): boolean {
  return all.some((other) => other.place.where === 'sentence' && other.score >= carried.score - 2);
}

function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || compare(a.entity, b.entity) || compare(a.metric.metric, b.metric.metric);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
