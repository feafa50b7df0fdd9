import { COMPARATOR_RULES } from './comparators.ts';
import type { ClaimInterval } from './figure.ts';
import { dayNumber } from './quantities/dates/calendar.ts';
import type { Quantity } from './quantities/quantity.ts';

/**
 * What the wording allows: "more than 14,000" is (14,000, ∞), "nearly four" [3.6, 4), "2.1%" [2.05, 2.15). A date is
 * the days it covers, as day numbers since 1970-01-01; a range is its two ends. A whole number counted is itself.
 */
export function claimInterval(quantity: Quantity): ClaimInterval {
  if (quantity.date !== null) return closed(dayNumber(quantity.date.first), dayNumber(quantity.date.last));
  const { low, high, value } = quantity;
  if (low !== null && high !== null) return closed(Math.min(low, high), Math.max(low, high));
  if (value === null) return { low: null, high: null, lowOpen: true, highOpen: true };
  if (quantity.comparator === 'exactly' || quantity.comparator === 'between')
    return roundedTo(value, quantity);
  const rule = COMPARATOR_RULES.find((one) => one.comparator === quantity.comparator);
  const ends = [rule?.low, rule?.high].map((factor) => (factor == null ? null : round(value * factor)));
  const [first = null, second = null] = ends;
  const turned = first !== null && second !== null && first > second;
  return {
    low: turned ? second : first,
    high: turned ? first : second,
    lowOpen: first === null || (rule?.lowOpen ?? true),
    highOpen: second === null || (rule?.highOpen ?? true),
  };
}

function closed(low: number, high: number): ClaimInterval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** Half a unit of the last digit either way; nothing either way for a number that counts whole things. */
function roundedTo(value: number, quantity: Quantity): ClaimInterval {
  const half =
    quantity.unitKind === 'count' && quantity.step <= 1 && Number.isInteger(value) ? 0 : quantity.step / 2;
  return half === 0
    ? closed(value, value)
    : { low: round(value - half), high: round(value + half), lowOpen: false, highOpen: true };
}

/** Without the dust of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
