import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf } from '../reading/words-around.ts';

const BEGAN =
  /^(?:born|founded|launched|formed|created|established|started|starting|began|beginning|opened|set)$/;
const FIRST = /^(?:original|initial|founding)$/;

/** "Born with six teams", "its original 12 members": the figure is given as the first there was. */
export function isGivenAsFirst(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = firstTokenOf(sentence, quantity);
  const before = sentence.tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
  const last = before.at(-1) ?? '';
  if (FIRST.test(last)) return true;
  return last === 'with' && before.some((word) => BEGAN.test(word));
}
