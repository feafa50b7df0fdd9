import type { Quantity } from '../quantities/quantity.ts';

/** From how large on a count that ends in zeros may be a rounded one ("14,000 people"). */
const ROUNDED_FROM = 1000;

/**
 * How far off what it stands for a number may be, as far as its last digit shows; 0 for a count of things and for whole
 * years, months or days.
 */
export function roundedBy({ kind, step, roundStep, value }: Quantity): number {
  if (kind === 'tally' || (kind === 'duration' && step === 1)) return 0;
  if (kind !== 'amount' || step !== 1) return step / 2;
  return Math.abs(value ?? 0) >= ROUNDED_FROM ? roundStep / 2 : 0;
}

/** The same for numbers added up. */
export function roundedTogether(quantities: readonly Quantity[]): number {
  return quantities.reduce((all, quantity) => all + roundedBy(quantity), 0);
}
