import type { FactKind } from '../../reference/fact.ts';
import type { NumberClaim, NumberTruth } from '../verdicts/compare-number.ts';
import { hasOneDigitWrong, hasSameDigits, hasShiftedPoint } from './same-digits.ts';

/** A writer who errs about the very thing seldom errs by more than this factor; see `isPlausibleSlip`. */
const FARTHEST = 3;
/** Small numbers may be off by a larger factor: those of one day's events (37 points for 6) more than standing ones. */
const SMALL = { event: 40, standing: 15 };
const SMALL_TRUTH = 60;
/** Slips of scale: "billion" for "million", a nought too many. */
const SCALES = [10, 100, 1000, 1e6];
/** How near the significant digits must be for a slip of scale: "4,000" for 400, "$34 billion" for $34.1 trillion. */
const SAME_DIGITS = 0.06;

/**
 * Whether a wrong number may be a slip about this very fact: off by no more than a factor of three, or the same digits
 * at another scale. Four people beside a population of 330 million, or 18 electoral votes beside a college of 538, are
 * about something else.
 */
export function isPlausibleSlip(claim: NumberClaim, truth: NumberTruth, kind: FactKind): boolean {
  const stated = (claim.low + claim.high) / 2;
  const known = truth.value ?? (truth.lower + truth.upper) / 2;
  const small = kind === 'period' ? SMALL.event : SMALL.standing;
  if (Math.abs(stated - known) <= small && Math.abs(known) <= SMALL_TRUTH) return true;
  if (stated * known <= 0) return false;
  const ratio = Math.abs(stated / known);
  if (ratio <= FARTHEST && ratio >= 1 / FARTHEST) return true;
  return hasSameDigits(stated, known) || isSlipOfScale(claim, truth);
}

/** A number this near the truth, or with one digit wrong or its digits mixed up, is hardly one about something else. */
const NEAR = 0.25;
/** Below this, any small number is near any other. */
const LEAST_TELLING = 10;

/**
 * Whether a wrong number looks like a slip of the very number the reference has: within a quarter of it, one digit
 * wrong, or its digits in another order. Someone else's number, or a part of the whole, seldom comes that close, so it
 * is a sign that the figure is about this fact.
 */
export function isTellingSlip(claim: NumberClaim, truth: NumberTruth): boolean {
  const stated = (claim.low + claim.high) / 2;
  const known = truth.value ?? (truth.lower + truth.upper) / 2;
  if (Math.abs(known) < LEAST_TELLING && Number.isInteger(known)) return false;
  if (Math.abs(stated - known) <= NEAR * Math.abs(known) || hasSameDigits(stated, known)) return true;
  const ratio = stated / known;
  return hasOneDigitWrong(stated, known) && ratio <= FARTHEST && ratio >= 1 / FARTHEST;
}

/**
 * Whether a number is the fact's at another scale: "$10 million" for $10 billion. "Two nations" beside 196 parties is no
 * slip by a hundred: both numbers must be large enough to have a scale.
 */
export function isSlipOfScale(claim: NumberClaim, truth: NumberTruth): boolean {
  const stated = Math.abs((claim.low + claim.high) / 2);
  const known = Math.abs(truth.value ?? (truth.lower + truth.upper) / 2);
  if (hasShiftedPoint(stated, known)) return true;
  if (Math.min(stated, known) < 10 || Math.max(stated, known) < 1000) return false;
  return SCALES.some((scale) => near(stated / known, scale) || near(stated / known, 1 / scale));
}

function near(ratio: number, scale: number): boolean {
  return Math.abs(ratio / scale - 1) <= SAME_DIGITS;
}
