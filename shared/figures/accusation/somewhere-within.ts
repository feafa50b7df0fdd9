import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';

/** Tokens behind the number and what it counts within which the place it holds for may stand. */
const REACH = 6;

/**
 * "In some northern towns it was four in ten", "a third of voters in parts of the south": the figure holds for some
 * unnamed part of the whole that the reference knows.
 */
export function isSomewhereWithin(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  const from = sentence.tokens.findLastIndex(({ text }, place) => place < at && /^[;:]$/.test(text)) + 1;
  const to = tokenAt(sentence, quantity.head?.end ?? quantity.end) + REACH;
  for (let place = from; place < Math.min(to, sentence.tokens.length - 2); place += 1) {
    const word = wordAt(sentence, place);
    if (place > at && /^[.,;:]$/.test(sentence.tokens[place]?.text ?? '')) return false;
    if (/^(?:in|at|across|among)$/.test(word) && opensPart(sentence, place + 1)) return true;
  }
  return false;
}

function opensPart(sentence: SentenceReading, place: number): boolean {
  const [one, two] = [wordAt(sentence, place), wordAt(sentence, place + 1)];
  if (one === 'parts' || one === 'pockets') return two === 'of';
  if (one === 'a') return two === 'few';
  return SOME.test(one) && !NO_PLACE.test(two) && !NO_PLACE.test(wordAt(sentence, place + 2));
}

const SOME = /^(?:some|many|several|certain)$/;
const NO_PLACE =
  /^(?:ways?|respects?|cases?|senses?|form|years?|months?|weeks?|days?|decades?|words?|times?|of|\d.*|hundreds?|thousands?|millions?)$/;
