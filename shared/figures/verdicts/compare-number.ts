import type { FactTolerance } from '../../reference/fact.ts';
import type { Comparator } from '../figure.ts';

/** What the wording claims, in one unit. */
export interface NumberClaim {
  /** Both ends are the number itself where no range is stated. */
  readonly low: number;
  readonly high: number;
  readonly comparator: Comparator;
  /** The worth of one unit in the last digit written. */
  readonly step: number;
  /** As `step`, with trailing zeros read as rounding. */
  readonly roundStep: number;
  /** "one in five", "a third": a rounded ratio by its nature. */
  readonly fraction: boolean;
  /** Written in words whose last one is worth much of it: "half a million", "a quarter of a million". */
  readonly coarse: boolean;
}

/** What the reference holds, in the claim's unit. */
export interface NumberTruth {
  readonly value: number | null;
  /** The accepted range; both are the value where the reference gives none. */
  readonly lower: number;
  readonly upper: number;
  readonly tolerance: FactTolerance;
}

/** How a claim stands to the truth; `rule` names the written rule that decided. */
export interface Comparison {
  readonly fit: 'supported' | 'approximate' | 'contradicted';
  readonly rule: string;
}

/** Slack for decimal fractions that binary numbers cannot hold. */
const DUST = 1e-9;

/** Decides by the comparator's own rule, then by the rules for an approximate fit. */
export function compareNumber(claim: NumberClaim, truth: NumberTruth): Comparison {
  const { comparator } = claim;
  if (claim.low !== claim.high || comparator === 'between') return compareRange(claim, truth);
  const supported = SUPPORTED_BY[comparator](claim, truth);
  if (supported !== null) return { fit: 'supported', rule: supported };
  const approximate = approximately(claim, truth);
  if (approximate !== null) return { fit: 'approximate', rule: approximate };
  return { fit: 'contradicted', rule: `${comparator}: the reference says otherwise` };
}

type Rule = (claim: NumberClaim, truth: NumberTruth) => string | null;

const SUPPORTED_BY: Readonly<Record<Exclude<Comparator, 'between'>, Rule>> = {
  exactly: (claim, truth) => within(claim, truth) ?? rounded(claim, truth) ?? roughFraction(claim, truth),
  about: (claim, truth) =>
    (claim.low * 1.05 + DUST >= truth.lower && claim.low * 0.95 - DUST <= truth.upper) ||
    offBy(claim, truth) <= 0.05 + DUST
      ? 'about: within 5%'
      : null,
  nearly,
  'more than': (claim, truth) => moreThan(claim, truth),
  'at least': (claim, truth) => atLeast(claim, truth),
  'less than': (claim, truth) =>
    truth.lower < claim.low + DUST * claim.low ? 'less than: true as arithmetic' : null,
  'at most': atMost,
};

/** The number is the reference value or lies within its accepted range. */
function within(claim: NumberClaim, truth: NumberTruth): string | null {
  const slack = Math.abs(claim.low) * DUST;
  if (claim.low >= truth.lower - slack && claim.low <= truth.upper + slack)
    return 'exactly: equals the reference';
  return truth.value !== null && Math.abs(claim.low - truth.value) <= slack
    ? 'exactly: equals the reference'
    : null;
}

/**
 * The number is the reference value rounded, or cut, to the last digit written. From ten thousand up trailing zeros
 * are read as rounding too ("53,500" for 53,537).
 */
function rounded(claim: NumberClaim, truth: NumberTruth): string | null {
  if (claim.coarse || claim.fraction) return null;
  const steps =
    Math.abs(claim.low) >= 10_000 && claim.roundStep * 20 <= Math.abs(claim.low)
      ? [claim.step, claim.roundStep]
      : [claim.step];
  const ends = truth.value === null ? [truth.lower, truth.upper] : [truth.value, truth.lower, truth.upper];
  const fits = steps.some((step) =>
    ends.some((end) => {
      const off = end - claim.low;
      const half = step / 2 + step * DUST;
      return Math.abs(off) <= half || (isDecimal(step) && off >= 0 && off < step - step * DUST);
    }),
  );
  return fits ? 'exactly: rounds to the last digit given' : null;
}

/** 58.55 may be cut to 58.5; a whole number may not be cut. */
function isDecimal(step: number): boolean {
  return step < 1;
}

/** "One in five" for 20.8%: a fraction of small numbers is rounded by its nature. */
function roughFraction(claim: NumberClaim, truth: NumberTruth): string | null {
  return claim.fraction && offBy(claim, truth) <= 0.05 + DUST
    ? 'a fraction is read as rounded: within 5%'
    : null;
}

/** The true value is below the number by no more than 10%. */
function nearly(claim: NumberClaim, truth: NumberTruth): string | null {
  return truth.lower < claim.low && truth.upper >= claim.low * 0.9 - DUST
    ? 'nearly: below by no more than 10%'
    : null;
}

/** True as arithmetic, and not above twice the number: beyond that it is an error of scale. */
function moreThan(claim: NumberClaim, truth: NumberTruth): string | null {
  return truth.upper > claim.low && truth.lower <= claim.low * 2
    ? 'more than: true, and not above twice the number'
    : null;
}

function atLeast(claim: NumberClaim, truth: NumberTruth): string | null {
  return truth.upper >= claim.low - Math.abs(claim.low) * DUST && truth.lower <= claim.low * 2
    ? 'at least: true, and not above twice the number'
    : null;
}

/** "Up to": not above the number, and not more than 10% below it. */
function atMost(claim: NumberClaim, truth: NumberTruth): string | null {
  const slack = Math.abs(claim.low) * DUST;
  return truth.lower <= claim.low + slack && truth.upper >= claim.low * 0.9 - slack
    ? 'at most: not above, and no more than 10% below'
    : null;
}

/** (a) unhedged, within 5% of a measured fact; (b) hedged, 5 to 10% off; (c) "nearly", but above by at most 5%. */
function approximately(claim: NumberClaim, truth: NumberTruth): string | null {
  const off = offBy(claim, truth);
  if (
    claim.comparator === 'exactly' &&
    (truth.tolerance === 'measured' || claim.fraction || claim.coarse) &&
    off <= (claim.fraction ? 0.1 : 0.05) + DUST
  )
    return 'unhedged, within 5% of a measured fact';
  if (claim.comparator === 'about' && off <= 0.1 + DUST) return 'hedged, 5 to 10% off';
  if (claim.comparator === 'nearly' && truth.lower >= claim.low && truth.lower <= claim.low * 1.05 + DUST)
    return 'nearly, but above the number by no more than 5%';
  return null;
}

/** A stated range: its ends are the reference's ends, or one range lies in the other; measured ends may be 5% off. */
function compareRange(claim: NumberClaim, truth: NumberTruth): Comparison {
  const half = claim.step / 2 + claim.step * DUST;
  const sameEnds = Math.abs(claim.low - truth.lower) <= half && Math.abs(claim.high - truth.upper) <= half;
  if (sameEnds) return { fit: 'supported', rule: 'between: the ends are those of the reference' };
  const [low, high] = claim.low <= claim.high ? [claim.low, claim.high] : [claim.high, claim.low];
  const middle = truth.value ?? null;
  if (truth.lower >= low - half && truth.upper <= high + half)
    return { fit: 'supported', rule: 'between: the reference lies in the range' };
  if (middle !== null && truth.lower === truth.upper && middle >= low - half && middle <= high + half)
    return { fit: 'supported', rule: 'between: the reference lies in the range' };
  if (truth.tolerance === 'measured' && near(low, truth.lower) && near(high, truth.upper))
    return { fit: 'approximate', rule: 'between: both ends within 5% of a measured fact' };
  return { fit: 'contradicted', rule: 'between: the ends are not those of the reference' };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 0.05 + DUST;
}

/** How far the number lies from the accepted range, as a share of the nearest end. */
function offBy(claim: NumberClaim, truth: NumberTruth): number {
  if (claim.low >= truth.lower && claim.low <= truth.upper) return 0;
  const end = claim.low < truth.lower ? truth.lower : truth.upper;
  return end === 0 ? Number.POSITIVE_INFINITY : Math.abs(claim.low - end) / Math.abs(end);
}
