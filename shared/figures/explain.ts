import type { Span } from '../article/span.ts';
import type { Fact } from '../reference/fact.ts';
import type { ClaimInterval, Comparator, FigureSubject, Verdict } from './figure.ts';

/** One subject that was weighed for a figure. */
export interface CandidateTrace {
  readonly entity: string;
  readonly metric: string;
  /** What the words around the figure say for it; the parts below add up to it. */
  readonly score: number;
  readonly parts: readonly { readonly name: string; readonly score: number }[];
  /** The words that named the entity, if they stand in the text; null when it was carried over. */
  readonly mention: (Span & { readonly text: string }) | null;
  /** What the verdict would be if the figure were about this. */
  readonly verdict: Verdict | null;
  readonly chosen: boolean;
}

/** The whole chain from words to verdict, for one figure. */
export interface FigureTrace {
  readonly figureId: string;
  /** The sentence and the figure in it. */
  readonly words: {
    readonly sentence: Span & { readonly text: string };
    readonly figure: Span & { readonly text: string };
    readonly comparator: (Span & { readonly text: string }) | null;
    readonly counted: (Span & { readonly text: string }) | null;
  };
  readonly quantity: {
    readonly kind: string;
    readonly value: number | string | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string;
    readonly comparator: Comparator;
    /** The worth of one unit in the last digit written. */
    readonly step: number;
  };
  readonly interval: ClaimInterval;
  readonly subject: FigureSubject;
  /** Best first. */
  readonly candidates: readonly CandidateTrace[];
  readonly fact: Fact | null;
  readonly verdict: Verdict;
  readonly today: Verdict;
  readonly rule: string;
  readonly explanation: string;
}
