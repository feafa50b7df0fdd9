import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, tokenAfterHead } from '../reading/words-around.ts';

const BEGAN =
  /^(?:born|founded|launched|formed|created|established|started|starting|began|beginning|opened|set)$/;
const FIRST = /^(?:original|initial|founding)$/;

/** "Born with six teams", "its original 12 members": the figure is given as the first there was. */
export function isGivenAsFirst(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = firstTokenOf(sentence, quantity);
  const before = sentence.tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
  const last = before.at(-1) ?? '';
  if (FIRST.test(last) || isOfTheFirstDay(sentence, quantity) || beganIt(sentence, quantity)) return true;
  return (last === 'with' && before.some((word) => BEGAN.test(word))) || beganWithSuch(sentence, at);
}

/** "Started with a top speed of 210 km/h", "its original fare was £2". */
function beganWithSuch(sentence: SentenceReading, at: number): boolean {
  const words = sentence.tokens.slice(Math.max(0, at - 8), at).map((token) => token.lower);
  return (
    /\b(?:started|began|opened|launched) (?:out )?with an? (?:\p{L}+ ){1,3}of$/u.test(words.join(' ')) ||
    /\b(?:original|initial) (?:\p{L}+ ){1,3}was$/u.test(words.join(' '))
  );
}

/** "Twelve countries founded it": those who began it. */
function beganIt(sentence: SentenceReading, quantity: Quantity): boolean {
  const end = tokenAfterHead(sentence, quantity);
  return BEGAN_IT.test(sentence.tokens[end]?.lower ?? '');
}

const BEGAN_IT = /^(?:founded|formed|created|established|launched|set)$/;

/** "£1.80 on opening day", "1,200 at the start". */
function isOfTheFirstDay(sentence: SentenceReading, quantity: Quantity): boolean {
  const end = tokenAfterHead(sentence, quantity);
  const after = sentence.tokens.slice(end, end + 3).map((token) => token.lower);
  return FIRST_DAYS.some((phrase) => phrase.every((word, place) => after[place] === word));
}

const FIRST_DAYS = ['on opening day', 'on day one', 'at the start', 'at the outset', 'at first'].map(
  (phrase) => phrase.split(' '),
);
