import type { Quantity } from '../../quantities/quantity.ts';
import type { SentenceReading } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../../reading/words-around.ts';
import type { Course } from '../course.ts';
import { moveOfVerb } from './move-words.ts';

/** "Was last raised in July 2009", "last cut three years ago". */
export function readLastMove(sentence: SentenceReading, quantity: Quantity): Course | null {
  const isDate =
    quantity.date !== null && /^(?:in|on)$/.test(wordAt(sentence, firstTokenOf(sentence, quantity) - 1));
  if (!isDate && quantity.kind !== 'ago-span') return null;
  const at = firstTokenOf(sentence, quantity) - (isDate ? 1 : 0);
  const [verb, last] = [wordAt(sentence, at - 1), wordAt(sentence, at - 2)];
  const direction = moveOfVerb(verb);
  return last === 'last' && direction !== undefined ? { sort: 'last-move', direction } : null;
}
