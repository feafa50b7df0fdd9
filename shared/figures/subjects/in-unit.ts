import type { Fact } from '../../reference/fact.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isHundredthOf } from '../quantities/units/shared-currency-names.ts';
import { UNITS } from '../quantities/units/unit-table.ts';
import type { NumberClaim, NumberTruth } from '../verdicts/compare-number.ts';
import { metricUnit, timeFactor } from './metric-unit.ts';

/** The claim in the unit of a fact ("830 miles" against kilometres); null where the two do not convert. */
export function claimIn(quantity: Quantity, unit: string): NumberClaim | null {
  const factor = factorTo(quantity, unit);
  const low = quantity.low ?? quantity.value;
  const high = quantity.high ?? quantity.value;
  if (factor === null || low === null || high === null) return null;
  return {
    low: low * factor,
    high: high * factor,
    comparator: quantity.comparator,
    step: stepIn(quantity, factor, low) * factor,
    roundStep: quantity.roundStep * factor,
    fraction: isFraction(quantity),
    coarse: !quantity.digits && quantity.step >= 100 && quantity.step * 2 > Math.abs(low),
  };
}

/** Of what was measured in another unit, closing noughts are rounding: "9,680 feet" of 2,950 metres. */
function stepIn({ kind, step, roundStep }: Quantity, factor: number, low: number): number {
  const isConverted = kind === 'measure' && factor !== 1;
  return isConverted && roundStep * FINEST <= Math.abs(low) ? Math.max(step, roundStep) : step;
}

/** Noughts worth more of a number than one part in so many are no mere rounding. */
const FINEST = 200;

/** "one in five", "a third", "six in ten": a share without a percent sign. */
export function isFraction(quantity: Quantity): boolean {
  return quantity.kind === 'percent' && !/%|per ?cent/i.test(quantity.text) && quantity.unitSpan === null;
}

/** What turns the quantity's number into one of `unit`; null where the two do not convert. */
export function factorTo(quantity: Quantity, unit: string): number | null {
  const target = metricUnit(unit);
  if (quantity.unit === 'basis points') return target.kind === 'points' ? 0.01 / (target.factor ?? 1) : 0.01;
  if (target.kind === 'time') {
    const own = timeFactor(quantity.unit);
    return own === null || target.factor === null ? null : own / target.factor;
  }
  if (isHundredthOf(quantity.unit, target.canonical)) return 0.01;
  if (quantity.unit === target.canonical && target.kind === 'money') return 1 / (target.factor ?? 1);
  if (quantity.unit === target.canonical || target.kind === 'count' || target.factor === null) return 1;
  const own = UNITS.find((known) => known.canonical === quantity.unit);
  return own === undefined ? 1 : own.factor / target.factor;
}

/** The fact as numbers; null for an event. */
export function truthOf(fact: Fact): NumberTruth | null {
  const value = typeof fact.value === 'number' ? fact.value : null;
  const lower = fact.lower ?? value;
  const upper = fact.upper ?? value;
  if (lower === null || upper === null) return null;
  return { value, lower, upper, tolerance: fact.tolerance };
}
