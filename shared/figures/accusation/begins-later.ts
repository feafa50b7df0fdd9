import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';

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
