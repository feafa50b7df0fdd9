import type { JudgedFigure } from '../judged-figure.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../reading/words-around.ts';

/**
 * What brings an item into a list: the nearest comma, semicolon or "and" before its number with at most `most` words
 * between ("and lost 13", "and the other 28"); null where there is none.
 */
export function joinBefore({ planned: { sentence, quantity } }: JudgedFigure, most: number): string | null {
  const at = firstTokenOf(sentence, quantity);
  for (let place = at - 1; place >= Math.max(0, at - 1 - most); place -= 1) {
    const word = wordAt(sentence, place);
    if (/^(?:and|,|;)$/.test(word)) return word === 'and' ? 'and' : ',';
    if (!/^[\p{L}'’-]+$/u.test(word) || partsClauses(sentence, place)) return null;
  }
  return null;
}

/** "Who" and "which" open a clause of their own; ", of which 14" goes on with the list. */
function partsClauses(sentence: SentenceReading, place: number): boolean {
  const word = wordAt(sentence, place);
  return PARTS_CLAUSES.test(word) && !(word === 'which' && wordAt(sentence, place - 1) === 'of');
}

const PARTS_CLAUSES =
  /^(?:while|but|whereas|although|though|which|who|because|than|from|to|before|after|as)$/;
