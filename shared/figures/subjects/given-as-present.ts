import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf } from '../reading/words-around.ts';

/** Words from the verb to the number: "is currently set at a modest". */
const REACH = 6;
const PRESENT =
  /^(?:is|are|has|have|['’]s|stands?|remains?|costs?|pays?|charges?|earns?|owns?|runs?|employs?|counts?|numbers?|includes?|comprises?|amounts?|totals?|sits?|holds?|boasts?|covers?|measures?|applies|lies|allows?|gets?)$/;
/** What tells of a change or of the past, and ends the search: "has risen to", "has been cut to". */
const TOLD =
  /^(?:was|were|had|did|[;:,—]|would|could|might|\p{L}{2,}ed|risen|fallen|grown|come|gone|cut|rose|fell|went|came|won|lost|took|made|hit|shrunk|sunk)$/u;
/** "Had to cover", "will have", "not to be": what follows these is no statement of the present. */
const UNREAL = /^(?:to|will|would|could|can|may|might|should|must|did|not|never)$/;
/** Participles that only say how something stands: "is set at", "is made up of", "is fixed at". */
const STANDING = /^(?:set|fixed|made|pegged|capped|limited|composed|called|hourly)$/;

/** "Is 12 euros", "stands at 5.25 percent", "has 28 members": the number is said to hold on the day of publication. */
export function isGivenAsPresent(sentence: SentenceReading, quantity: Quantity): boolean {
  const first = Math.min(firstTokenOf(sentence, quantity), sentence.tokens.length);
  for (let place = first - 1; place >= Math.max(0, first - REACH); place -= 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (PRESENT.test(word)) return !UNREAL.test(sentence.tokens[place - 1]?.lower ?? '');
    if (TOLD.test(word) && !STANDING.test(word)) return false;
  }
  return false;
}
