import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from '../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';

const SETS_AGAINST = /^(?:while|whereas|but|and)$/;
/** From a clause's opener to the name it is about: "while in neighbouring Harrow", "and at the Tamber mill". */
const MOST_BEFORE_NAME = 4;

/**
 * "The fare is £3; in Harrow it is £2", "output fell 9 per cent, while Harrow Mills made 800 bales": the name
 * stands behind the figure in a clause that is about something else and has a figure of its own.
 */
export function isOfLaterClause(sentence: SentenceReading, quantity: Quantity, mention: Mention): boolean {
  if (mention.start < quantity.end) return false;
  const from = tokenAt(sentence, quantity.end);
  const opener = sentence.tokens.findLastIndex(
    (token, place) =>
      place >= from &&
      place < mention.firstToken &&
      (token.text === ';' ||
        (SETS_AGAINST.test(token.lower) &&
          (sentence.tokens[place - 1]?.text === ',' || token.lower === 'whereas'))),
  );
  if (opener < 0) return false;
  const isNear = sentence.tokens[opener]?.text === ';' || mention.firstToken - opener <= MOST_BEFORE_NAME;
  const start = sentence.tokens[opener]?.end ?? 0;
  return (
    isNear &&
    sentence.quantities.some((other) => other.start >= Math.max(start, mention.end) && isFigure(other))
  );
}

function isFigure({ role, kind }: Quantity): boolean {
  return role === 'figure' && kind !== 'date' && kind !== 'ago-span';
}
