import type { MetricEntry } from '../../reference/lookup.ts';
import { continuedEvidence } from '../contrast/continued-evidence.ts';
import { evidenceFor } from '../contrast/contrasted-subjects.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { ArticleReading } from '../subjects/article-reading.ts';
import type { FigureBefore } from '../subjects/elided-metric.ts';
import type { EntityPlace } from '../subjects/entity-place.ts';
import type { MetricEvidence } from '../subjects/evidence.ts';
import { metricUnit } from '../subjects/metric-unit.ts';

/** A series whose course a figure may speak of. */
export interface CourseSubject {
  readonly place: EntityPlace;
  readonly metric: MetricEntry;
  readonly evidence: MetricEvidence;
}

/** The series that the words around a figure name whose course it may speak of: any that can move. */
export function courseSubjects(
  article: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
  places: readonly EntityPlace[],
  before: FigureBefore | null,
): readonly CourseSubject[] {
  return places.flatMap((place) =>
    place.entry.metrics.flatMap((metric) => {
      const { kind } = metricUnit(metric.unit);
      if (!/^(?:state|period)$/.test(metric.kind) || kind === 'date' || kind === 'ordinal') return [];
      const evidence =
        continuedEvidence(sentence, quantity, metric, before) ??
        evidenceFor(article, sentence, quantity, place, metric, 'course');
      return evidence === null || evidence.weak ? [] : [{ place, metric, evidence }];
    }),
  );
}
