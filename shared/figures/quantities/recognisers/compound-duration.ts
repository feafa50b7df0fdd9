import type { Line } from '../line.ts';
import type { NumberReading } from '../numbers/number-reading.ts';
import { TIME_UNITS, type TimeUnit } from '../units/time-units.ts';

/** How many of the smaller unit make one of the larger, where that is exact: months have no fixed number of days. */
const PARTS: Readonly<Partial<Record<TimeUnit['canonical'], readonly [smaller: string, count: number]>>> = {
  minutes: ['seconds', 60],
  hours: ['minutes', 60],
  days: ['hours', 24],
  weeks: ['days', 7],
  years: ['months', 12],
};

/** A length of time told in two units or more. */
export interface CompoundDuration {
  /** In the smallest unit told. */
  readonly value: number;
  readonly unit: TimeUnit;
  /** Token index of that unit. */
  readonly unitAt: number;
}

/**
 * "Four hours and 42 minutes", "two years, three months": the whole of a length of time whose first part, `count` of
 * `unit`, ends with the unit at token `unitAt`; null where no smaller unit follows.
 */
export function compoundDuration(
  line: Line,
  count: number,
  unit: TimeUnit,
  unitAt: number,
): CompoundDuration | null {
  if (!Number.isInteger(count) || unit.factor !== 1) return null;
  const smaller = PARTS[unit.canonical];
  const number = line.numberAt(pastJoint(line, unitAt + 1));
  if (smaller === undefined || number === null || number.form !== 'cardinal') return null;
  const next = TIME_UNITS.get(line.lower(number.last));
  if (next?.canonical !== smaller[0] || next.factor !== 1 || !fitsIn(number, smaller[1])) return null;
  const value = count * smaller[1] + number.value;
  return compoundDuration(line, value, next, number.last) ?? { value, unit: next, unitAt: number.last };
}

/** "Two hours and 90 minutes" are two lengths of time. */
function fitsIn({ value }: NumberReading, count: number): boolean {
  return Number.isInteger(value) && value < count;
}

function pastJoint(line: Line, at: number): number {
  const comma = line.tokens[at]?.text === ',' ? at + 1 : at;
  return line.lower(comma) === 'and' ? comma + 1 : comma;
}
