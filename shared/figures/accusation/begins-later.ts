import type { Quantity } from '../quantities/quantity.ts';
import { quantitiesBeside } from '../reading/quantities-beside.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { endOfMovement } from '../subjects/movement.ts';

const BEGINS = /^(?:from|starting|beginning|effective)$/;
const PAST = /^(?:was|were|had|been|\p{Ll}{2,}ed)$/u;

/**
 * "From Tuesday the limit is 50 km/h": a weekday or a month without a year that something begins with may be the next
 * one as well as the last, so that the value need not hold yet. "From Tuesday it was" has begun.
 */
export function beginsLater(sentence: SentenceReading, quantity: Quantity): boolean {
  return sentence.quantities.some((other) => {
    if (other === quantity || other.date?.resolvedFromPublished !== true) return false;
    const at = tokenAt(sentence, other.start);
    if (!BEGINS.test(sentence.tokens[at - 1]?.lower ?? '')) return false;
    const [from, to] =
      other.end <= quantity.start ? [other.end, quantity.start] : [sentence.start, other.start];
    return !sentence.tokens
      .slice(tokenAt(sentence, from), tokenAt(sentence, to))
      .some((token) => PAST.test(token.lower));
  });
}

/**
 * "The tax goes up from 45 percent to 47": where the other end is what holds today and the verb is in the present, this
 * is what is to hold.
 */
export function isToHoldLater(sentence: SentenceReading, quantity: Quantity, today: number | null): boolean {
  if (today === null || endOfMovement(sentence, quantity) !== 'to') return false;
  const from = quantitiesBeside(sentence, quantity).find(
    (other) => other !== quantity && other.value === today && endOfMovement(sentence, other) === 'from',
  );
  const at = tokenAt(sentence, Math.min(quantity.start, from?.start ?? quantity.start));
  return (
    from !== undefined &&
    sentence.tokens.slice(Math.max(0, at - MOST_TO_VERB), at).some((token) => MOVES.test(token.lower))
  );
}

const MOST_TO_VERB = 7;
const MOVES = /^(?:goes|rises|falls|climbs|drops|increases|decreases|moves|jumps|grows|shrinks|comes)$/;
