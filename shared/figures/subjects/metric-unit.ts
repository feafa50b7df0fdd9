import type { UnitKind } from '../quantities/quantity.ts';
import { CURRENCIES } from '../quantities/units/currency-table.ts';
import { UNITS } from '../quantities/units/unit-table.ts';

/** A unit as the reference data write it, understood. */
export interface MetricUnit {
  readonly kind: UnitKind;
  /** ISO 4217 code, canonical symbol of a measure, or the counted noun itself. */
  readonly canonical: string;
  /** Its worth in the base unit of its kind; null where nothing converts. */
  readonly factor: number | null;
}

const FIXED: Readonly<Record<string, MetricUnit>> = {
  date: { kind: 'date', canonical: 'date', factor: null },
  ordinal: { kind: 'ordinal', canonical: 'ordinal', factor: null },
  percent: { kind: 'percent', canonical: 'percent', factor: 1 },
  '%': { kind: 'percent', canonical: 'percent', factor: 1 },
  'percentage points': { kind: 'points', canonical: 'percentage points', factor: 1 },
  'basis points': { kind: 'points', canonical: 'percentage points', factor: 0.01 },
  times: { kind: 'multiple', canonical: 'times', factor: 1 },
};

/** Lengths of time in days; reference data count some things in them ("days in office"). */
const TIME: Readonly<Record<string, number>> = {
  seconds: 1 / 86_400,
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30.436875,
  years: 365.2425,
};

const CURRENCY_CODES = new Set(CURRENCIES.map((currency) => currency.code));
const MEASURES: ReadonlyMap<string, MetricUnit> = new Map(
  UNITS.flatMap((unit) => {
    const known = { kind: unit.kind, canonical: unit.canonical, factor: unit.factor };
    return [unit.canonical, ...unit.abbreviations, ...unit.names].map(
      (name) => [name.toLowerCase(), known] as const,
    );
  }),
);

/** Reads a reference unit: "km", "USD", "percent", "members", "date". Anything unknown is a counted noun. */
export function metricUnit(unit: string): MetricUnit {
  const lower = unit.trim().toLowerCase();
  if (Object.hasOwn(FIXED, lower)) return FIXED[lower] as MetricUnit;
  if (CURRENCY_CODES.has(unit.trim().toUpperCase()) && unit.trim() === unit.trim().toUpperCase())
    return { kind: 'money', canonical: unit.trim(), factor: 1 };
  const time = timeFactor(lower);
  if (time !== null) return { kind: 'time', canonical: lower, factor: time };
  return (
    MEASURES.get(lower) ?? MEASURES.get(singular(lower)) ?? { kind: 'count', canonical: lower, factor: 1 }
  );
}

/** The length of a unit of time in days, or null. */
export function timeFactor(unit: string): number | null {
  const plural = unit.endsWith('s') ? unit : `${unit}s`;
  return Object.hasOwn(TIME, plural) ? (TIME[plural] as number) : null;
}

function singular(unit: string): string {
  return unit.endsWith('s') ? unit.slice(0, -1) : unit;
}
