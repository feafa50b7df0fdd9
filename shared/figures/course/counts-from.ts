import type { Quantity } from '../quantities/quantity.ts';
import { quantitiesBeside } from '../reading/quantities-beside.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';
import { readHeld } from './wordings/held.ts';
import { readMoves } from './wordings/moves.ts';

/**
 * "Has stood at 4.5 percent since January", "cut it to 4.5 percent, the third cut since January": a date from which
 * something is counted up to now says nothing of when a value held.
 */
export function countsFrom(sentence: SentenceReading, date: Quantity): boolean {
  if (date.date === null || wordAt(sentence, tokenAt(sentence, date.start) - 1) !== 'since') return false;
  return (
    readHeld(sentence, date) !== null ||
    quantitiesBeside(sentence, date).some((one) => {
      const course = one.end <= date.start ? readMoves(sentence, one) : null;
      return course?.sort === 'moves' && course.since === date.date;
    })
  );
}
