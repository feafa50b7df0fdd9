import type { Quantity } from '../quantities/quantity.ts';
import { factorTo, isFraction } from '../subjects/in-unit.ts';
import { metricUnit } from '../subjects/metric-unit.ts';
import { type Comparison, compareNumber, type NumberTruth } from '../verdicts/compare-number.ts';
import { amountWords, numberWords } from '../wording/amount-words.ts';
import type { Contrast } from './contrast.ts';

/** How a figure stands to what two values come to. */
export interface ContrastFit {
  readonly comparison: Comparison;
  /** The two values it was worked out from. */
  readonly from: number;
  readonly to: number;
  /** What they come to, in words: "14.5 per cent more", "2.08 times as much". */
  readonly result: string;
}

/** The later less the earlier, that as a share of the earlier, the later divided by the earlier, or both added up. */
type Way = 'difference' | 'relative' | 'ratio' | 'sum';

/**
 * The difference, the change in percent or the ratio of two values, compared with the figure. A percentage may be the
 * difference of two percentages or a share of the earlier one.
 */
export function compareContrast(
  quantity: Quantity,
  contrast: Contrast,
  from: NumberTruth,
  to: NumberTruth,
  unit: string,
): ContrastFit | null {
  const fits = waysOf(quantity, contrast, unit).flatMap(
    (way) => compareBy(way, quantity, contrast, from, to, unit) ?? [],
  );
  return fits.find(({ comparison }) => comparison.fit !== 'contradicted') ?? fits[0] ?? null;
}

function waysOf(quantity: Quantity, { measure }: Contrast, unit: string): readonly Way[] {
  if (measure !== 'difference') return [measure];
  if (quantity.kind !== 'percent') return ['difference'];
  return metricUnit(unit).kind === 'percent' ? ['difference', 'relative'] : ['relative'];
}

function compareBy(
  way: Way,
  quantity: Quantity,
  contrast: Contrast,
  from: NumberTruth,
  to: NumberTruth,
  unit: string,
): ContrastFit | null {
  if (quantity.value === null) return null;
  const pairs = isMovedBand(from, to) ? [[from.lower, to.lower] as const] : pairsOf(from, to);
  const signed = pairs.map(([x, y]) => amount(way, quantity, x, y));
  if (signed.some((value) => !Number.isFinite(value))) return null;
  const [middle = 0] = signed;
  const values = way === 'ratio' ? signed : signed.map(Math.abs);
  const [value = 0] = values;
  const compared = goesTheOtherWay(contrast, way, middle)
    ? { fit: 'contradicted' as const, rule: 'the change goes the other way' }
    : compareNumber(claimOf(quantity, way, unit), {
        value,
        lower: Math.min(...values),
        upper: Math.max(...values),
        tolerance: isRough(quantity, way) ? 'measured' : 'exact',
      });
  const comparison = isRoughlyThat(quantity, way, compared, value)
    ? { fit: 'approximate' as const, rule: 'a rough multiple or fraction, within an eighth' }
    : compared;
  return {
    comparison,
    from: from.value ?? from.lower,
    to: to.value ?? to.lower,
    result: resultInWords(way, middle, quantity, unit),
  };
}

function pairsOf(from: NumberTruth, to: NumberTruth): readonly (readonly [number, number])[] {
  return [from.value ?? from.lower, from.lower, from.upper].flatMap((x) =>
    [to.value ?? to.lower, to.lower, to.upper].map((y) => [x, y] as const),
  );
}

/** A target of 4.75 to 5 percent after one of 5.25 to 5.5: both ends move by the same, and no value lies between them. */
function isMovedBand(from: NumberTruth, to: NumberTruth): boolean {
  return (
    [from, to].every(isBand) && Math.abs(from.upper - from.lower - (to.upper - to.lower)) < WIDTHS_DIFFER
  );
}

/** Less than this is only what floating-point numbers leave over. */
const WIDTHS_DIFFER = 1e-9;

/** Two ends with nothing between them that could be the true value; an estimate has one, or is measured. */
function isBand({ value, lower, upper, tolerance }: NumberTruth): boolean {
  return tolerance === 'exact' && lower < upper && (value === null || value === lower || value === upper);
}

/** "Doubled" and "a third of" are rounded by their nature; "42% of" is not. */
function isRough(quantity: Quantity, way: Way): boolean {
  return way === 'ratio' && (quantity.kind === 'multiple' || isFraction(quantity));
}

/** Nobody says "two and a quarter times": what is called double may be a little more or less. */
const ROUGH = 1 / 8;

function isRoughlyThat(quantity: Quantity, way: Way, { fit }: Comparison, value: number): boolean {
  return (
    fit === 'contradicted' &&
    isRough(quantity, way) &&
    /^(?:exactly|about)$/.test(quantity.comparator) &&
    Math.abs((quantity.value ?? 0) - value) <= ROUGH * value
  );
}

function claimOf(quantity: Quantity, way: Way, unit: string) {
  const factor = way === 'difference' || way === 'sum' ? (factorTo(quantity, unit) ?? 1) : 1;
  const value = Math.abs(quantity.value ?? 0) * factor;
  const isRatio = isRough(quantity, way);
  return {
    low: value,
    high: value,
    comparator: isRatio && quantity.comparator === 'exactly' ? ('about' as const) : quantity.comparator,
    // "A half" is no multiple of halves: what a fraction leaves out is the tolerance of fractions.
    step: isFraction(quantity) ? 1 : quantity.step * factor,
    roundStep: isFraction(quantity) ? 1 : quantity.roundStep * factor,
    fraction: isRatio || isFraction(quantity),
    coarse: false,
  };
}

function amount(way: Way, quantity: Quantity, from: number, to: number): number {
  switch (way) {
    case 'ratio':
      return quantity.kind === 'multiple' ? to / from : (to / from) * 100;
    case 'relative':
      return (to / from - 1) * 100;
    case 'difference':
      return to - from;
    case 'sum':
      return to + from;
  }
}

function goesTheOtherWay({ direction }: Contrast, way: Way, change: number): boolean {
  if (way === 'ratio' || way === 'sum' || direction === null) return false;
  return direction === 'up' ? change < 0 : change > 0;
}

function resultInWords(way: Way, value: number, quantity: Quantity, unit: string): string {
  if (way === 'ratio')
    return quantity.kind === 'multiple'
      ? `${rounded(value)} times as much`
      : `${rounded(value)} per cent of it`;
  if (way === 'sum') return `${rounded(value)} in all`;
  return `${differenceWords(way, Math.abs(value), quantity, unit)} ${value < 0 ? 'less' : 'more'}`;
}

function differenceWords(way: Way, value: number, quantity: Quantity, unit: string): string {
  if (way === 'relative') return `${rounded(value < 1 ? value : Math.round(value * 10) / 10)} per cent`;
  const { kind } = metricUnit(unit);
  if (kind === 'percent' || quantity.kind === 'points') return `${rounded(value)} percentage points`;
  return kind === 'count' ? rounded(value) : amountWords(Math.round(value * 100) / 100, unit);
}

/** To two decimals. */
function rounded(value: number): string {
  return numberWords(Math.round(value * 100) / 100);
}
