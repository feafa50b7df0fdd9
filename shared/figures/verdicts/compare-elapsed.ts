import { elapsed } from '../calendar.ts';
import type { Comparator } from '../figure.ts';
import type { Comparison } from './compare-number.ts';

/** A claim about a length of time between two days. */
export interface ElapsedClaim {
  readonly value: number;
  /** `days`, `weeks`, `months` or `years`. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** The worth of the last digit or word: 10 for "two decades", 0.5 for "two and a half years". */
  readonly step: number;
  /** "Just under", "barely": below by no more than 10%, where "less than" may be further below. */
  readonly barely?: boolean;
  /** A 100th anniversary is the 100th, not about the tenth decade. */
  readonly counted?: boolean;
}

/**
 * Compares a stated length of time with the one from `from` to `to` (ISO days). Plain: the whole units that have
 * passed, or the nearest whole number of them; a number of decades from 20 years up may be the nearest decade.
 * "More than" and "less than" must be true as arithmetic, and not by half; "nearly" and "just under" up to 10% above what
 * has passed.
 */
export function compareElapsed(claim: ElapsedClaim, from: string, to: string): Comparison {
  const passed = elapsed(from, to, claim.unit);
  if (passed === null || passed.exact < 0) return { fit: 'contradicted', rule: 'the event came later' };
  const { exact, floor } = passed;
  const rule = RULES[claim.comparator](claim, exact, floor);
  if (rule !== null) return { fit: 'supported', rule };
  if (claim.comparator === 'nearly' && exact >= claim.value && exact <= claim.value * 1.05)
    return { fit: 'approximate', rule: 'nearly, but above by no more than 5%' };
  if (claim.comparator === 'about' && Math.abs(exact - claim.value) <= claim.value * 0.1)
    return { fit: 'approximate', rule: 'hedged, 5 to 10% off' };
  return { fit: 'contradicted', rule: 'another length of time has passed' };
}

type Rule = (claim: ElapsedClaim, exact: number, floor: number) => string | null;

const RULES: Readonly<Record<Comparator, Rule>> = {
  exactly: plainly,
  about: (claim, exact, floor) =>
    Math.abs(exact - claim.value) <= claim.value * 0.05 ? 'about: within 5%' : plainly(claim, exact, floor),
  nearly: justUnder,
  'less than': (claim, exact) => (claim.barely === true ? justUnder(claim, exact) : lessThan(claim, exact)),
  'at most': (claim, exact, floor) =>
    floor <= claim.value && exact >= claim.value * 0.9 ? 'at most: true' : null,
  'more than': (claim, exact) => (exact > claim.value ? 'more than: true as arithmetic' : null),
  'at least': (claim, exact, floor) =>
    exact >= claim.value || floor >= claim.value ? 'at least: true as arithmetic' : null,
  between: plainly,
};

function plainly(claim: ElapsedClaim, exact: number, floor: number): string | null {
  const { value, unit, step, counted = false } = claim;
  if (floor === value || Math.round(exact) === value)
    return 'the whole or the nearest number of units has passed';
  if (!Number.isInteger(value) && Math.abs(exact - value) <= step / 2) return 'rounds to the fraction given';
  if (
    !counted &&
    unit === 'years' &&
    value % 10 === 0 &&
    (value >= 20 || step >= 10) &&
    Math.round(exact / 10) * 10 === value
  )
    return 'the nearest decade';
  return step >= 10 && unit === 'years' && value === 10 && Math.floor(exact / 10) === 1
    ? 'a whole decade has passed'
    : null;
}

/** A few days are counted from too many days to be told apart from others by so much. */
function lessThan(claim: ElapsedClaim, exact: number): string | null {
  if (claim.unit === 'days') return justUnder(claim, exact);
  return exact < claim.value && exact >= claim.value / 2
    ? 'less than: true, and not below half the number'
    : null;
}

function justUnder(claim: ElapsedClaim, exact: number): string | null {
  return exact <= claim.value && exact >= claim.value * 0.9 ? 'just under: below by no more than 10%' : null;
}
