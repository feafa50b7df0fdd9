import type { Quantity } from '../../quantities/quantity.ts';
import type { SentenceReading } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAfter, wordAt } from '../../reading/words-around.ts';
import type { Course } from '../course.ts';
import { moveOfNoun } from './move-words.ts';
import { timeBefore } from './window.ts';

const HIGH = /^(?:highest|most|largest|biggest|greatest|busiest|best|strongest|longest)$/;
const LOW = /^(?:lowest|fewest|smallest|least|weakest|quietest|shortest)$/;
/** "Among the lowest", "one of the lowest", "the second lowest". */
const NOT_ALONE = /^(?:among|of|not|second|third|fourth|fifth)$/;
/** Words from the superlative to "since" or "in". */
const REACH = 6;

/** "The lowest since 2009", "its highest level in 14 years", "a two-year low". */
export function readRecord(sentence: SentenceReading, quantity: Quantity): Course | null {
  const until = timeBefore(sentence, quantity);
  if (quantity.kind === 'duration' && quantity.text.includes('-')) {
    const word = wordAfter(sentence, quantity);
    return word === 'high' || word === 'low' ? { sort: 'record', extreme: word, until } : null;
  }
  const at = firstTokenOf(sentence, quantity);
  const link = wordAt(sentence, at - 1);
  if (quantity.date === null ? quantity.kind !== 'duration' || !/^(?:in|for)$/.test(link) : link !== 'since')
    return null;
  const words = sentence.tokens.slice(Math.max(0, at - 1 - REACH), at - 1).map(({ lower }) => lower);
  const place = words.findLastIndex((word) => HIGH.test(word) || LOW.test(word));
  const named = words.slice(place + 1);
  // The biggest rise is no highest value.
  if (place < 0 || named.some((word) => moveOfNoun(word) !== undefined || /^[,;:]$/.test(word))) return null;
  if (words.slice(Math.max(0, place - 2), place).some((word) => NOT_ALONE.test(word))) return null;
  return { sort: 'record', extreme: HIGH.test(words[place] ?? '') ? 'high' : 'low', until };
}
