import type { MetricEntry } from '../../reference/lookup.ts';
import type { Contrast } from '../contrast/contrast.ts';
import type { Course } from '../course/course.ts';
import { type EntityPlace, type ScorePart, total } from './entity-place.ts';
import type { MetricReading } from './reading-of.ts';

/** Below this score a subject is no more than a guess, whatever stands beside it. */
export const LEAST_SCORE = 5;

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
  /** Only part of a term, or the unit alone, names the metric. */
  readonly weak: boolean;
  /** Whether the article calls the entity by name anywhere. */
  readonly named: boolean;
  /** One side of a result such as "113-107". */
  readonly inResult: boolean;
  /** The metrics whose values add up to it, where it has no facts of its own; else none. */
  readonly sumOf: readonly MetricEntry[];
  /** The metrics whose sum is taken from that, the smaller from the larger; without it, none. */
  readonly less?: readonly MetricEntry[];
  /** The sentence does not say whose metric it is, but nothing else in the article has it. */
  readonly sole: boolean;
  /** No word ties it to the figure, so that it can only bear it out: see `witnesses`. */
  readonly witness?: true;
  /** The figure comes of two values: how, and of whose where the other is another entity's. */
  readonly contrast?: { readonly how: Contrast; readonly against: MetricEntry | null };
  /** The figure speaks of the course of the series: see `Course`. */
  readonly course?: Course;
}

/** What tells one candidate from another; what is left out is false, or none. */
type Ties = Pick<Candidate, 'metric' | 'reading' | 'place' | 'parts' | 'named'> &
  Partial<Omit<Candidate, 'entity' | 'score'>>;

/** The candidate that `ties` describe: its entity is its metric's, its score the sum of its parts. */
export function candidateWith(ties: Ties): Candidate {
  return {
    strong: false,
    weak: false,
    inResult: false,
    sumOf: [],
    sole: false,
    ...ties,
    entity: ties.metric.entity,
    score: total(ties.parts),
  };
}
