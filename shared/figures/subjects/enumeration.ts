import type { Token } from '../../article/tokens.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isInAside, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';

/** What joins the items of one list: "14 goals, 8 assists and 3 saves, along with 2 blocks, in 27 minutes". */
const JOINS = new Set(
  'and or plus including on in along with to go as well also while adding added a an just only nearly of'.split(
    ' ',
  ),
);
/** Words of the thing counted, between one number and what joins the next to it. */
const MOST_NOUNS = 3;
const MOST_JOINS = 5;

/**
 * The first item of the list of figures the quantity stands in, or the quantity itself. All items of such a list are
 * said of the same subject, however far the last of them stands from its name.
 */
export function firstOfList(sentence: SentenceReading, quantity: Quantity): Quantity {
  const own = tokenAt(sentence, quantity.start);
  let first = quantity;
  for (let at = sentence.quantities.indexOf(quantity) - 1; at >= 0; at -= 1) {
    const before = sentence.quantities[at] as Quantity;
    if (isInAside(sentence, tokenAt(sentence, before.start)) && !isInAside(sentence, own)) continue;
    if (before.end > first.start || !continuesList(sentence, before, first)) return first;
    first = before;
  }
  return first;
}

function continuesList(sentence: SentenceReading, before: Quantity, next: Quantity): boolean {
  const from = tokenAt(sentence, before.end);
  const to = tokenAt(sentence, next.comparatorSpan?.start ?? next.start);
  const between = withoutAsides(sentence.tokens.slice(from, to));
  if (between.length > 2 * (MOST_NOUNS + MOST_JOINS)) return false;
  let at = 0;
  while (at < MOST_NOUNS && isNounOrHyphen(between[at])) at += 1;
  const joints = between.slice(at);
  return (
    joints.filter((token) => token.kind === 'word').length <= MOST_JOINS &&
    joints.every((token) => /^[,()/-]$/.test(token.text) || JOINS.has(token.lower))
  );
}

/** Without what stands between brackets that are both there. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex((token) => token.text === '(');
  const close = tokens.findIndex((token) => token.text === ')');
  return open >= 0 && close > open ? [...tokens.slice(0, open), ...tokens.slice(close + 1)] : tokens;
}

function isNounOrHyphen(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.text === '-') return true;
  return (
    token.kind === 'word' &&
    token.text === token.lower &&
    !STOP_WORDS.has(token.lower) &&
    !JOINS.has(token.lower)
  );
}
