import type { MetricEntry } from '../../reference/lookup.ts';
import type { Contrast } from '../contrast/contrast.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** Metrics whose value is itself by how much something has changed. */
const RATE_OF_CHANGE = /\b(?:inflation|growth|annual (?:change|rise|increase))\b/i;

export function isRateOfChange({ metric, unit }: MetricEntry): boolean {
  return unit === 'percent' && RATE_OF_CHANGE.test(metric);
}

/** "Prices were 2.9 percent higher than a year before": the value of inflation, and no change of it. */
export function isStatedAsRise(
  { unitKind, direction }: Quantity,
  metric: MetricEntry,
  { base, direction: way }: Contrast,
): boolean {
  return (
    unitKind === 'percent' &&
    direction !== 'down' &&
    way !== 'down' &&
    base.kind === 'time' &&
    isRateOfChange(metric)
  );
}
