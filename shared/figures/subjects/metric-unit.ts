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
  /** "AUD per hour", "people per 100,000": what there is so much of it for; null for a plain unit. */
  readonly per: { readonly value: number; readonly unit: string } | null;
}

type PlainUnit = Omit<MetricUnit, 'per'>;

const FIXED: Readonly<Record<string, PlainUnit>> = {
  date: { kind: 'date', canonical: 'date', factor: null },
  ordinal: { kind: 'ordinal', canonical: 'ordinal', factor: null },
  percent: { kind: 'percent', canonical: 'percent', factor: 1 },
  '%': { kind: 'percent', canonical: 'percent', factor: 1 },
  'percentage points': { kind: 'points', canonical: 'percentage points', factor: 1 },
  'basis points': { kind: 'points', canonical: 'percentage points', factor: 0.01 },
  times: { kind: 'multiple', canonical: 'times', factor: 1 },
  magnitude: { kind: 'other', canonical: 'magnitude', factor: null },
  degrees: { kind: 'temperature', canonical: 'degrees', factor: 1 },
  pence: { kind: 'money', canonical: 'GBP', factor: 0.01 },
  'us cents': { kind: 'money', canonical: 'USD', factor: 0.01 },
  'euro cents': { kind: 'money', canonical: 'EUR', factor: 0.01 },
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
const MEASURES = indexMeasures();

/** By name as it is written and, where no other unit has it, in lower case: "ML" are megalitres, "ml" millilitres. */
function indexMeasures(): ReadonlyMap<string, PlainUnit> {
  const exact = UNITS.flatMap((unit) => {
    const known = { kind: unit.kind, canonical: unit.canonical, factor: unit.factor };
    return [unit.canonical, ...unit.abbreviations, ...unit.names].map((name) => [name, known] as const);
  });
  const lower = exact.map(([name, known]) => [name.toLowerCase(), known] as const);
  return new Map([...lower.reverse(), ...exact.reverse()]);
}

/** Reads a reference unit: "km", "USD", "percent", "members", "date", "EUR per hour". Anything unknown is a counted noun. */
export function metricUnit(unit: string): MetricUnit {
  const trimmed = unit.trim();
  const known = knownUnit(trimmed);
  if (known !== null) return { ...known, per: null };
  const [of = '', per] = trimmed.split(/\s+per\s+|\s*\/\s*/);
  const plain = knownUnit(of) ?? { kind: 'count', canonical: of.toLowerCase(), factor: 1 };
  return { ...plain, per: per === undefined ? null : perUnit(per.toLowerCase()) };
}

function knownUnit(unit: string): PlainUnit | null {
  const lower = unit.toLowerCase();
  if (Object.hasOwn(FIXED, lower)) return FIXED[lower] as PlainUnit;
  if (CURRENCY_CODES.has(unit) && unit === unit.toUpperCase())
    return { kind: 'money', canonical: unit, factor: 1 };
  const time = timeFactor(lower);
  if (time !== null) return { kind: 'time', canonical: lower, factor: time };
  return MEASURES.get(unit) ?? MEASURES.get(lower) ?? MEASURES.get(singular(lower)) ?? null;
}

/** "100,000 people", "hour", "100 ml". */
function perUnit(per: string): NonNullable<MetricUnit['per']> {
  const [, number = '', name = ''] = /^([\d,. ]*)(.*)$/.exec(per) ?? [];
  const value = Number(number.replace(/[, ]/g, ''));
  return { value: value > 0 ? value : 1, unit: canonicalPer(name.trim()) };
}

/** One spelling for what a rate is per, in text and reference alike: singular, measures by their symbol. */
export function canonicalPer(name: string): string {
  if (/^(?:people|persons?|inhabitants?|residents?|head)$/.test(name)) return 'person';
  return MEASURES.get(name)?.canonical ?? MEASURES.get(singular(name))?.canonical ?? singular(name);
}

/** The length of a unit of time in days, or null. */
export function timeFactor(unit: string): number | null {
  const plural = unit.endsWith('s') ? unit : `${unit}s`;
  return Object.hasOwn(TIME, plural) ? (TIME[plural] as number) : null;
}

function singular(unit: string): string {
  return unit.endsWith('s') ? unit.slice(0, -1) : unit;
}
