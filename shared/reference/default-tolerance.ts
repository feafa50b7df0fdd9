import type { FactTolerance } from './fact.ts';

/** Units that are read off an instrument or a map; two careful sources differ in them by a little. */
const MEASURED_UNITS = new Set(
  'mm cm m km metres kilometres miles mile feet ft yards m2 km2 sq km hectares acres m3 km3 litres ppm ppb kg tonnes t degc degf celsius'.split(
    ' ',
  ),
);
const MEASURED_METRICS =
  /\b(?:population|inhabitants|area|length|height|depth|distance|altitude|concentration|elevation)\b/i;

/**
 * The tolerance of a fact whose row does not state one: `measured` for lengths, heights, areas, populations and
 * concentrations, else `exact` (members, seats, votes, rates, prices, wages, deaths).
 */
export function defaultTolerance(metric: string, unit: string): FactTolerance {
  return MEASURED_UNITS.has(unit.toLowerCase()) || MEASURED_METRICS.test(metric) ? 'measured' : 'exact';
}
