import { draft, fromNumber, spanOf } from '../draft.ts';
import { countsThings } from './measure.ts';
import { shortScale } from './money.ts';
import type { Recogniser } from './recogniser.ts';

/** A number that no other pattern claims: a plain count, whose head noun a refiner looks for. */
export const amount: Recogniser = {
  name: 'amount',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || number.form === 'ordinal') return null;
    const scaled = shortScale(line, number);
    const millions =
      scaled.factor > 1 &&
      line.lower(number.last) !== 'g' &&
      line.glued(number.last - 1) &&
      countsThings(line, scaled.last);
    return draft(line, at, millions ? scaled.last : number.last, {
      kind: 'amount',
      ...fromNumber(number, millions ? scaled.factor : 1),
      ...(line.lower(at - 1) === 'magnitude'
        ? { unit: 'magnitude', unitKind: 'other' as const, unitSpan: spanOf(line, at - 1, at) }
        : { unit: '', unitKind: 'count' as const }),
    });
  },
};
