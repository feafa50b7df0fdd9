import type { Fact } from '../reference/fact.ts';
import type { Verdict } from './figure.ts';
import type { PlannedFigure } from './plan.ts';
import type { Candidate } from './subjects/candidate.ts';
import type { SpokenTime } from './subjects/spoken-time.ts';
import type { Outcome } from './verdicts/outcome.ts';

/** A candidate with what comes of it. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  /** Null where the series says nothing about the time spoken of. */
  readonly outcome: Outcome | null;
}

/** A figure with its verdict, before ids and words are given to it. */
export interface JudgedFigure {
  readonly planned: PlannedFigure;
  readonly time: SpokenTime;
  readonly verdict: Verdict;
  readonly today: Verdict;
  /** The subject chosen; null where there is none. */
  readonly chosen: JudgedCandidate | null;
  readonly judged: readonly JudgedCandidate[];
  readonly candidates: readonly Fact[];
  readonly rule: string;
  /** Other figures of the article it cannot stand beside. */
  readonly conflicts: readonly PlannedFigure[];
  readonly detail: string | null;
}

/** The days a verdict is asked for. */
export interface JudgeContext {
  /** ISO day of publication. */
  readonly published: string;
  /** ISO day for the `today` answers. */
  readonly asOf: string;
}
