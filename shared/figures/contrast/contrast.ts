import type { Span } from '../../article/span.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { Mention } from '../reading/mentions.ts';
import type { EntityPlace } from '../subjects/entity-place.ts';
import type { MetricEvidence } from '../subjects/evidence.ts';

/** What a derived figure is measured from. */
export type Base =
  /** Another time of the same series: the year before, the fact before, a stated time, its first value or just "before". */
  | {
      readonly kind: 'time';
      readonly when: 'year-before' | 'previous' | 'first' | 'open' | StatedPeriod | TimeBack;
    }
  /**
   * The same metric of something else ("than Harrow", "ahead of the Greens"), null where it has to be found; or another
   * metric of that, if `words` name one ("above the League's target").
   */
  | { readonly kind: 'entity'; readonly mention: Mention | null; readonly words?: Span }
  /** Whatever the words name ("above normal", "more than its first budget"): another metric, or nothing known. */
  | { readonly kind: 'named'; readonly words: Span }
  /** A number that the sentence gives itself: "double the five it began with". */
  | { readonly kind: 'stated'; readonly value: number }
  /** What the figure is a share of: "half of the deaths". */
  | { readonly kind: 'whole' };

export interface StatedPeriod {
  /** First and last day, ISO, both inclusive. */
  readonly first: string;
  readonly last: string;
}

/** "Than a decade ago": so many months before publication, give or take `slack`. */
export interface TimeBack {
  readonly monthsBack: number;
  readonly slack: number;
}

/** A figure that states no value but what comes of two: by how much, by what share, how many times or how
 * many in all. */
export interface Contrast {
  readonly measure: 'difference' | 'ratio' | 'sum';
  readonly base: Base;
  /** Where the words for the base begin; dates from there on are those of the base. */
  readonly baseFrom: number;
  /** The time it leads to, where the same words give both: "between 2011 and 2021"; else it is looked for. */
  readonly until?: StatedPeriod;
  /** Which of the two is said to be larger; null where the wording does not say or the order does not matter. */
  readonly direction: 'up' | 'down' | null;
  /** The wording leaves no other reading, so that the figure is no value of its own. */
  readonly certain: boolean;
  /** The wording allows this reading ("closed 36 branches") without asking for it: it can only bear the figure out. */
  readonly onlyIfRight: boolean;
}

/** A series, or two of one metric, that a derived figure may come of. */
export interface ContrastedSubject {
  readonly place: EntityPlace;
  readonly metric: MetricEntry;
  /** The same metric of what the figure is measured from; null for another time of the same series. */
  readonly against: MetricEntry | null;
  readonly evidence: MetricEvidence;
  /** Both sides are named, or a clause of their own names them. */
  readonly clear: boolean;
  /** The words leave open of what it is, so that it can only be borne out: "opened £88m over budget". */
  readonly onlyIfRight?: boolean;
}
