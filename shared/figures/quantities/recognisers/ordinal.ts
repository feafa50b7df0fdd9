import { draft, fromNumber } from '../draft.ts';
import type { Recogniser } from './recogniser.ts';

/** What makes a rank of "second": "the second largest", "her second term". */
const RANKED =
  /^(?:largest|biggest|highest|lowest|longest|oldest|most|busiest|term|time|straight|consecutive|successive|year|day|week|month|quarter|member|rise|cut|win|loss|defeat|victory|death|case|president|woman|man|person|country)$/;

/** "first" and "second" in words order a story more often than they count. */
function isLoose(word: string, next: string): boolean {
  return word === 'first' || (word === 'second' && !RANKED.test(next === '-' ? '' : next));
}

/** "31st", "the third", "twenty-first"; "first" in words is no claim of its own. */
export const ordinal: Recogniser = {
  name: 'ordinal',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number?.form !== 'ordinal') return null;
    return draft(line, at, number.last, {
      kind: 'ordinal',
      role: isLoose(line.lower(at), line.lower(number.last)) ? 'vague' : 'figure',
      ...fromNumber(number),
      unit: 'ordinal',
      unitKind: 'ordinal',
    });
  },
};
