import { draft, fromNumber } from '../draft.ts';
import type { Recogniser } from './recogniser.ts';

/** A number that no other pattern claims: a plain count, whose head noun a refiner looks for. */
export const amount: Recogniser = {
  name: 'amount',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || number.form === 'ordinal') return null;
    return draft(line, at, number.last, {
      kind: 'amount',
      ...fromNumber(number),
      unit: '',
      unitKind: 'count',
    });
  },
};
