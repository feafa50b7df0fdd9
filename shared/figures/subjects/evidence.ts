import type { ScorePart } from './entity-place.ts';

/** How the sentence names a metric near a quantity. */
export interface MetricEvidence {
  readonly parts: readonly ScorePart[];
  /** Plain enough to let the figure be called wrong. */
  readonly strong: boolean;
  readonly weak: boolean;
}
