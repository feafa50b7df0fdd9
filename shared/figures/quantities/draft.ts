import type { Line } from './line.ts';
import type { NumberReading } from './numbers/number-reading.ts';
import type { Quantity } from './quantity.ts';

/** A quantity in the making: token indices `first..last` (`last` exclusive) and fields refiners may still change. */
export type Draft = { -readonly [Field in keyof Quantity]: Quantity[Field] } & {
  first: number;
  last: number;
};

type Known = Pick<Draft, 'kind' | 'unit' | 'unitKind'> & Partial<Draft>;

/** A draft over tokens `first..last`, with what a recogniser knows; the rest is as it is for a bare statement. */
export function draft(line: Line, first: number, last: number, known: Known): Draft {
  const start = line.tokens[first]?.start ?? 0;
  const end = line.endOf(last - 1);
  return {
    role: 'figure',
    value: null,
    low: null,
    high: null,
    numberSpan: null,
    unitSpan: null,
    comparator: 'exactly',
    comparatorSpan: null,
    direction: null,
    step: 1,
    roundStep: 1,
    digits: false,
    head: null,
    rate: null,
    date: null,
    ...known,
    first,
    last,
    start,
    end,
    text: line.text.slice(start, end),
  };
}

/** The fields a number brings, scaled by `factor` where its unit is not the base unit ("two decades": 10). */
export function fromNumber(number: NumberReading, factor = 1): Partial<Draft> & Pick<Draft, 'value'> {
  const steps = {
    step: number.step * Math.abs(factor),
    roundStep: number.roundStep * Math.abs(factor),
    digits: number.digits,
    numberSpan: { start: number.start, end: number.end },
  };
  return number.form === 'vague'
    ? { ...steps, value: null, low: number.value * factor, high: number.value * 10 * factor }
    : { ...steps, value: times(number.value, factor) };
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

/** A product without the noise of binary fractions: 1.1 × 3 is 3.3. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
