import { draft, fromNumber, spanOf } from '../draft.ts';
import { afterJoint } from './money.ts';
import type { Recogniser } from './recogniser.ts';

/** "25 basis points", "50 bps", "3 percentage points", "a quarter point", "half a percentage point". */
export const points: Recogniser = {
  name: 'points',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || number.form === 'ordinal' || number.form === 'vague') return null;
    let from = afterJoint(line, number.last);
    if (number.form === 'fraction' && /^(?:a|of)$/.test(line.lower(from)))
      from += line.lower(from) === 'of' ? 2 : 1;
    const named = readNamed(line.lower(from), line.lower(from + 1), line.lower(from + 2));
    if (named !== null)
      return draft(line, at, from + named.words, {
        kind: 'points',
        ...fromNumber(number),
        unit: named.unit,
        unitKind: 'points',
        unitSpan: spanOf(line, from, from + named.words),
      });
    const fraction = number.form === 'fraction' && /^points?$/.test(line.lower(from));
    return fraction
      ? draft(line, at, from + 1, {
          kind: 'points',
          ...fromNumber(number),
          unit: 'percentage points',
          unitKind: 'points',
          unitSpan: spanOf(line, from, from + 1),
        })
      : null;
  },
};

function readNamed(first: string, second: string, third: string): { unit: string; words: number } | null {
  if (first === 'bps' || first === 'bp') return { unit: 'basis points', words: 1 };
  if (first === 'basis' && /^points?$/.test(second)) return { unit: 'basis points', words: 2 };
  if (first === 'percentage' && second === '-' && /^points?$/.test(third))
    return { unit: 'percentage points', words: 3 };
  return first === 'percentage' && /^points?$/.test(second) ? { unit: 'percentage points', words: 2 } : null;
}
