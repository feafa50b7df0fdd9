import { draft, fromNumber, spanOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { afterJoint } from './money.ts';
import type { Recogniser } from './recogniser.ts';

/** "3.67%", "36.7 percent", "43 per cent", "1.38pc", "three-percent", "a third", "half". */
export const percent: Recogniser = {
  name: 'percent',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || number.form === 'ordinal' || number.form === 'vague') return null;
    const from = afterJoint(line, number.last);
    const last = readPercentSign(line, from);
    if (last === null) return null;
    const points = readPoints(line, last);
    return draft(line, at, points ?? last, {
      kind: points === null ? 'percent' : 'points',
      ...fromNumber(number),
      unit: points === null ? 'percent' : 'percentage points',
      unitKind: points === null ? 'percent' : 'points',
      unitSpan: spanOf(line, from, points ?? last),
    });
  },
};

/** Fractions of a whole are shares: "a third of its level", "more than half". */
export const share: Recogniser = {
  name: 'share',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || number.form !== 'fraction') return null;
    return draft(line, at, number.last, {
      kind: 'percent',
      ...fromNumber(number, 100),
      step: 100 * number.step,
      roundStep: 100 * number.roundStep,
      unit: 'percent',
      unitKind: 'percent',
    });
  },
};

/** The token after "%", "percent", "per cent", "pct", "pc" at `at`, or null. */
export function readPercentSign(line: Line, at: number): number | null {
  const lower = line.lower(at);
  if (lower === '%' || lower === 'percent' || lower === 'pct' || lower === 'percents' || lower === '％')
    return at + 1;
  if (lower === 'percentage') return /^points?$|^-$/.test(line.lower(at + 1)) ? null : at + 1;
  if (lower === 'pc') return line.tokens[at - 1]?.kind === 'number' ? at + 1 : null;
  if (lower !== 'per') return null;
  const next = line.lower(at + 1) === '-' ? at + 2 : at + 1;
  return line.lower(next) === 'cent' ? next + 1 : null;
}

/** "point", "points", "-point" after a percent sign. */
function readPoints(line: Line, at: number): number | null {
  const from = line.lower(at) === '-' ? at + 1 : at;
  return line.lower(from) === 'point' || line.lower(from) === 'points' ? from + 1 : null;
}
