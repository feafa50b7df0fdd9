import type { Span } from '../../article/span.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { EntityPlace } from '../subjects/entity-place.ts';
import { metricUnit } from '../subjects/metric-unit.ts';
import { termHits } from '../subjects/metric-words.ts';
import type { Base, ContrastedSubject } from './contrast.ts';

/** A metric that the words for the base name, and whose it is. */
export interface OtherMetric {
  readonly place: EntityPlace;
  readonly metric: MetricEntry;
}

/** What a subject scores that is only left over: of the same thing and in the same unit as what is named. */
const LEFT_OVER = 3;

/** The metrics named by what a figure is measured from: "over budget", "above its inflation target". */
export function otherMetrics(
  sentence: SentenceReading,
  base: Base,
  places: readonly EntityPlace[],
): readonly OtherMetric[] {
  if (base.kind !== 'named' && base.kind !== 'entity') return [];
  const { words } = base;
  if (words === undefined) return [];
  return places.flatMap((place) =>
    place.entry.metrics
      .filter((metric) => metric.kind !== 'event' && isNamedIn(sentence, metric, words))
      .map((metric) => ({ place, metric })),
  );
}

function isNamedIn(sentence: SentenceReading, metric: MetricEntry, words: Span): boolean {
  return termHits(sentence, metric).some(
    (hit) => !hit.weak && hit.start >= words.start && hit.end <= words.end,
  );
}

/** Words of a metric near the figure, as far as the caller reads them. */
type EvidenceOf = (place: EntityPlace, metric: MetricEntry) => ContrastedSubject['evidence'] | null;

/**
 * The subjects that can be so far from another metric: those of the same kind of unit that the sentence has words for
 * or, where it has none, whatever else the same thing has in that unit ("the line opened £88m over budget").
 */
export function againstOthers(
  quantity: Quantity,
  others: readonly OtherMetric[],
  places: readonly EntityPlace[],
  evidenceOf: EvidenceOf,
): readonly ContrastedSubject[] {
  return others.flatMap((other) => {
    const alike = places.flatMap((place) =>
      place.entry.metrics
        .filter((metric) => isComparable(metric, other.metric))
        .map((metric) => ({ place, metric, evidence: evidenceOf(place, metric) })),
    );
    const named = alike.filter(({ evidence }) => evidence !== null && !evidence.weak);
    if (named.length > 0)
      return named.flatMap(({ place, metric, evidence }) =>
        evidence === null ? [] : [{ place, metric, against: other.metric, evidence, clear: true }],
      );
    if (quantity.kind === 'percent') return [];
    return alike
      .filter(({ metric }) => metric.entity === other.metric.entity)
      .map(({ place, metric }) => ({
        place,
        metric,
        against: other.metric,
        evidence: {
          parts: [{ name: `in the unit of "${other.metric.metric}"`, score: LEFT_OVER }],
          strong: true,
          weak: false,
        },
        clear: true,
        onlyIfRight: true,
      }));
  });
}

function isComparable(metric: MetricEntry, other: MetricEntry): boolean {
  const [a, b] = [metricUnit(metric.unit), metricUnit(other.unit)];
  const isSame = metric.entity === other.entity && metric.metric === other.metric;
  return !isSame && metric.kind !== 'event' && a.kind === b.kind && a.canonical === b.canonical;
}
