import type { Line } from './line.ts';
import type { NumberReading } from './numbers/number-reading.ts';
import { times } from './numbers/times.ts';
import type { Quantity } from './quantity.ts';

/** A quantity in the making: token indices `first..last` (`last` exclusive) and fields refiners may still change. */
export type Draft = { -readonly [Field in keyof Quantity]: Quantity[Field] } & {
  first: number;
  last: number;
};

/** What a recogniser knows of a quantity. */
type Known = Pick<Draft, 'kind' | 'unit' | 'unitKind'> &
  Partial<Pick<Draft, 'role' | 'unitSpan' | 'date' | keyof Reading>>;

/** What a number brings to the quantity it is part of. */
type Reading = Pick<Draft, 'value' | 'low' | 'high' | 'numberSpan' | 'step' | 'roundStep' | 'digits'>;

/** A draft over tokens `first..last`, with what a recogniser knows; the rest is as it is for a bare statement. */
export function draft(line: Line, first: number, last: number, known: Known): Draft {
  const { start, end } = spanOf(line, first, last);
  return {
    kind: known.kind,
    role: known.role ?? 'figure',
    value: known.value ?? null,
    low: known.low ?? null,
    high: known.high ?? null,
    unit: known.unit,
    unitKind: known.unitKind,
    numberSpan: known.numberSpan ?? null,
    unitSpan: known.unitSpan ?? null,
    comparator: 'exactly',
    comparatorSpan: null,
    direction: null,
    step: known.step ?? 1,
    roundStep: known.roundStep ?? 1,
    digits: known.digits ?? false,
    head: null,
    rate: null,
    date: known.date ?? null,
    first,
    last,
    start,
    end,
    text: line.text.slice(start, end),
  };
}

/** The fields a number brings, scaled by `factor` where its unit is not the base unit ("two decades": 10). */
export function fromNumber(number: NumberReading, factor = 1): Reading {
  const vague = number.form === 'vague';
  return {
    value: vague ? null : times(number.value, factor),
    low: vague ? number.value * factor : null,
    high: vague ? number.value * 10 * factor : null,
    numberSpan: { start: number.start, end: number.end },
    step: number.step * Math.abs(factor),
    roundStep: number.roundStep * Math.abs(factor),
    digits: number.digits,
  };
}

/** The span of tokens `first..last`, `last` exclusive. */
export function spanOf(line: Line, first: number, last: number): { start: number; end: number } {
  return { start: line.tokens[first]?.start ?? 0, end: line.endOf(last - 1) };
}

/** Moves the ends of a draft and keeps its offsets and text in step. */
export function resize(line: Line, target: Draft, first: number, last: number): void {
  target.first = first;
  target.last = last;
  Object.assign(target, spanOf(line, first, last));
  target.text = line.text.slice(target.start, target.end);
}
