import type { Span } from '../article/span.ts';
import type { Fact } from '../reference/fact.ts';
import type { Staleness } from '../reference/staleness.ts';

export type Verdict =
  | 'supported'
  | 'approximate'
  | 'contradicted'
  | 'outdated'
  | 'inconsistent'
  | 'ambiguous'
  | 'unverifiable'
  | 'not-checkable';

export type Comparator =
  | 'exactly'
  | 'about'
  | 'nearly'
  | 'more than'
  | 'at least'
  | 'less than'
  | 'at most'
  | 'between';

/** What the wording allows; null ends are unbounded. Dates are day numbers since 1970-01-01. */
export interface ClaimInterval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** What a figure is about. */
export interface FigureSubject {
  readonly entity: string | null;
  readonly metric: string | null;
  /** The day or period it speaks of, ISO, cut to the precision known (`2014`, `2014-03`, `2014-03-18`). */
  readonly date: string | null;
}

export interface FigureCheck {
  readonly verdict: Verdict;
  /** The verdict if the sentence were printed on the day `asOf`. */
  readonly today: Verdict;
  readonly interval: ClaimInterval;
  readonly fact: Fact | null;
  readonly candidates: readonly Fact[];
  /** `Figure.id`s with which the article contradicts itself. */
  readonly conflictsWith: readonly string[];
  /** That `fact` is the newest of its series and has likely gone stale; left out where it has not. */
  readonly stale?: Staleness;
  readonly rule: string;
  /** One plain sentence a sub-editor can paste into an email. */
  readonly explanation: string;
}

/** A figure as found and judged. */
export interface Figure extends Span {
  /** Hash of its statement's text, its own text and occurrence. */
  readonly id: string;
  readonly text: string;
  /** `Statement.id` of the statement it stands in. */
  readonly statement: string;
  readonly value: number | string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly subject: FigureSubject;
  readonly check: FigureCheck;
}
