import { draft, fromNumber } from '../draft.ts';
import type { Recogniser } from './recogniser.ts';

/** "31st", "the third", "twenty-first"; "first" in words is no claim of its own. */
export const ordinal: Recogniser = {
  name: 'ordinal',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number?.form !== 'ordinal') return null;
    return draft(line, at, number.last, {
      kind: 'ordinal',
      role: number.value === 1 && !number.digits ? 'vague' : 'figure',
      ...fromNumber(number),
      unit: 'ordinal',
      unitKind: 'ordinal',
    });
  },
};
