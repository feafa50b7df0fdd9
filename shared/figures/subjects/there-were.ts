import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../reading/words-around.ts';

/** Words that may stand between "there were" and the number. */
const SMALL = /^(?:still|only|just|already|now|then|once|even|but|as|about|some|of|all)$/;
const IS = /^(?:is|are|was|were|been|be|remain|remained|remains)$/;
const AUXILIARY = /^(?:has|have|had|used|to|would|can|could|now|still|then|once|only|already)$/;

/** "There were still", "there had been", "there are now only" right before the number. */
export function saysThereWere(sentence: SentenceReading, quantity: Quantity): boolean {
  let place = firstTokenOf(sentence, quantity) - 1;
  while (SMALL.test(wordAt(sentence, place))) place -= 1;
  if (!IS.test(wordAt(sentence, place))) return false;
  place -= 1;
  while (AUXILIARY.test(wordAt(sentence, place)) || IS.test(wordAt(sentence, place))) place -= 1;
  return wordAt(sentence, place) === 'there';
}
