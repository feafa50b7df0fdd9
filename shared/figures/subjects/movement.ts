import type { Quantity } from '../quantities/quantity.ts';
import { quantitiesBeside } from '../reading/quantities-beside.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';

/** Which end of a movement between two figures of one unit the quantity is: "from £10.42", "to 6.8 percent". */
export function endOfMovement(sentence: SentenceReading, quantity: Quantity): 'from' | 'to' | null {
  const own = linkBefore(sentence, quantity);
  if (own === null) return null;
  if (own === 'from' && /^(?:up|down)$/.test(wordBeforeLink(sentence, quantity))) return 'from';
  const other = quantitiesBeside(sentence, quantity).some(
    (one) =>
      one !== quantity &&
      one.unitKind === quantity.unitKind &&
      one.unit === quantity.unit &&
      one.role === 'figure' &&
      (linkBefore(sentence, one) !== own || own === 'from'),
  );
  return other ? own : null;
}

/** "Has grown from 12 countries to 32": by no single step, so that the first end need not be the value before the last. */
export function isLongMovement(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  return sentence.tokens.slice(Math.max(0, at - 6), at).some((token) => LONG.test(token.lower));
}

const LONG =
  /^(?:gr[eo]wn?|growing|growth|expan(?:d(?:s|ed|ing)?|sion)|swell(?:s|ed|ing)?|swollen|balloon(?:s|ed|ing)?|mushroom(?:s|ed|ing)?|evolved?|shr[aiu]nk|shrinking|shrunken|dwindl(?:es?|ed|ing))$/;

/** "down from 4.35%". */
function wordBeforeLink(sentence: SentenceReading, quantity: Quantity): string {
  const at = tokenAt(sentence, quantity.start);
  const from = sentence.tokens
    .slice(Math.max(0, at - 4), at)
    .findLastIndex((token) => token.lower === 'from');
  return sentence.tokens[Math.max(0, at - 4) + from - 1]?.lower ?? '';
}

/** "43 percent from the mill and 53 percent from the mine": what is joined by "and" has its own "from". */
const JOINS = new Set(['and', 'or', 'but', 'while']);

/** "from" or "to" within four tokens before the number, the nearer of the two, with nothing joined between. */
function linkBefore(sentence: SentenceReading, quantity: Quantity): 'from' | 'to' | null {
  const place = tokenAt(sentence, quantity.start);
  for (let back = 1; back <= 4; back += 1) {
    const word = sentence.tokens[place - back];
    if (word === undefined || word.text === '(' || (word.kind === 'mark' && back > 1)) return null;
    if (word.lower === 'from' || word.lower === 'to') return word.lower;
    if (word.kind === 'number' || JOINS.has(word.lower)) return null;
  }
  return null;
}
