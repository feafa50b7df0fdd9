import type { Span } from '../../article/span.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { tokenAfterHead, wordAt } from '../reading/words-around.ts';

/** What may stand between a number and the verb that says what became of those it counts: "were later rescued". */
const BEFORE_VERB =
  /^(?:was|were|is|are|be|been|being|has|have|had|got|later|also|still|then|since|already|remain|remained)$/;
const MOST_BEFORE_VERB = 4;
/** A verb without -ed that follows a number as often as any. */
const IRREGULAR = /^(?:fell|lost|went|came|left|got|made|took|won|held|lay|sank|stood|lived|rose|chose)$/;

/** Whether the words at `hit` are the verb of what the number counts: "212 were rescued", "1,171 people survived". */
export function isPredicateOf(sentence: SentenceReading, quantity: Quantity, hit: Span): boolean {
  let at = tokenAfterHead(sentence, quantity);
  for (let step = 0; step < MOST_BEFORE_VERB && BEFORE_VERB.test(wordAt(sentence, at)); step += 1) at += 1;
  return sentence.tokens[at]?.start === hit.start;
}

/** Whether a verb of its own follows the number, and not one left out ("65 died in Busk and 27 across the border"). */
export function hasPredicate(sentence: SentenceReading, quantity: Quantity): boolean {
  const word = wordAt(sentence, tokenAfterHead(sentence, quantity));
  return BEFORE_VERB.test(word) || IRREGULAR.test(word) || /^\p{Ll}{2,}ed$/u.test(word);
}

/** "137 died and 212 were rescued": whether the verb at `hit` is that of another number before, and this one has its own. */
export function isPredicateOfAnother(sentence: SentenceReading, quantity: Quantity, hit: Span): boolean {
  if (hit.end > quantity.start || !hasPredicate(sentence, quantity)) return false;
  const from = tokenAt(sentence, hit.start);
  return sentence.quantities.some(
    (other) =>
      other !== quantity &&
      other.kind !== 'date' &&
      other.end <= hit.start &&
      from - tokenAt(sentence, other.end) <= MOST_BEFORE_VERB + 2 &&
      isPredicateOf(sentence, other, hit),
  );
}
