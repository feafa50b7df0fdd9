import { describe, expect, it } from 'vitest';
import { draft, fromNumber, resize } from '../../../shared/figures/quantities/draft.ts';
import { readLine } from '../../../shared/figures/quantities/line.ts';
import type { NumberReading } from '../../../shared/figures/quantities/numbers/number-reading.ts';

const TEXT = 'dozens of boats in two decades';
const LINE = readLine(TEXT, { start: 0, end: TEXT.length }, '2022-01-12');
const numberAt = (at: number) => LINE.numberAt(at) as NumberReading;

describe('fromNumber', () => {
  it('scales a number to the base unit, with what its last place is worth', () =>
    expect(fromNumber(numberAt(4), 10)).toMatchObject({
      value: 20,
      low: null,
      high: null,
      step: 10,
      digits: false,
    }));

  it('makes a range of a vague number', () =>
    expect(fromNumber(numberAt(0))).toMatchObject({ value: null, low: 12, high: 120 }));
});

describe('draft', () => {
  it('fills in what a bare statement leaves open', () =>
    expect(draft(LINE, 4, 6, { kind: 'duration', unit: 'years', unitKind: 'time' })).toMatchObject({
      text: 'two decades',
      role: 'figure',
      value: null,
      comparator: 'exactly',
      step: 1,
    }));

  it('keeps offsets and text in step when its ends move', () => {
    const target = draft(LINE, 4, 6, { kind: 'duration', unit: 'years', unitKind: 'time' });
    resize(LINE, target, 4, 5);
    expect([target.first, target.last, target.start, target.end, target.text]).toEqual([4, 5, 19, 22, 'two']);
  });
});
