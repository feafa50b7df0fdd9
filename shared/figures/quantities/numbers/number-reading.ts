import type { Span } from '../../../article/span.ts';

/** `vague`: "dozens", "tens of thousands", which say no more than an order of magnitude. */
export type NumberForm = 'cardinal' | 'fraction' | 'ordinal' | 'vague';

/** One number as written, whatever it turns out to count. `first..last` are token indices, `last` exclusive. */
export interface NumberReading extends Span {
  readonly first: number;
  readonly last: number;
  readonly form: NumberForm;
  /** For `vague` the least it can mean: 12 for "dozens". */
  readonly value: number;
  /** The worth of one unit in the last place written, and the same with trailing zeros read as rounding. */
  readonly step: number;
  readonly roundStep: number;
  /** Starts with digits, as against words. */
  readonly digits: boolean;
  /** A scale word or letter is part of it ("14 million", "12k"). */
  readonly scaled: boolean;
  /** It is no more than "a" or "an" with a scale or a fraction ("a dozen", "half a million"). */
  readonly article: boolean;
}
