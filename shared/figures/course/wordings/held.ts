import type { Quantity } from '../../quantities/quantity.ts';
import { quantitiesBeside } from '../../reading/quantities-beside.ts';
import type { SentenceReading } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAfter, wordAt, wordsAfter } from '../../reading/words-around.ts';
import type { Course } from '../course.ts';
import { moveOfVerb, STAYS } from './move-words.ts';

/** How far before "since" or "for" the word may stand that says it stayed. */
const REACH = 10;
const PAUSE = /^(?:pause|hiatus|freeze|standstill)$/;
/** Words that say the stretch has come to an end. */
const OVER = /^(?:ended|ending|ends|after|before|broke|breaking|until|had)$/;

/** "Held at 5.25 percent for 11 months", "unchanged since August 2023", "a pause of seven months". */
export function readHeld(sentence: SentenceReading, quantity: Quantity): Course | null {
  const isDate = quantity.date !== null;
  if (!isDate && !/^(?:duration|event-span)$/.test(quantity.kind)) return null;
  if (!isDate && isPause(sentence, quantity)) return { sort: 'held', value: null, lasts: false, over: true };
  const at = firstTokenOf(sentence, quantity);
  const link = wordAt(sentence, at - 1);
  if (isDate ? link !== 'since' : !/^(?:for|in)$/.test(link)) return null;
  const words = sentence.tokens.slice(Math.max(0, at - 1 - REACH), at - 1).map(({ lower }) => lower);
  const clause = words.slice(words.findLastIndex((word) => /^[;:]$/.test(word)) + 1);
  const last = lastMove(clause);
  if (last !== null) return last;
  const value = valueHeld(sentence, quantity, sentence.tokens[at - 1]?.start ?? 0);
  const isUnchanged = clause.some((word) => /^(?:unchanged|stuck|frozen|steady)$/.test(word));
  if (link === 'in' ? !isUnchanged : value === null && !isUnchanged) return null;
  const lasts = clause.some((word) => /^(?:has|have|is)$/.test(word));
  return { sort: 'held', value, lasts, over: isOver(sentence, quantity, clause) };
}

/** "Kept at 4.5 percent", "was 4.5 percent": the value right before `end`, if the words say that something stayed so. */
function valueHeld(sentence: SentenceReading, quantity: Quantity, end: number): number | null {
  const value = quantitiesBeside(sentence, quantity).findLast((one) => one.end <= end);
  if (value === undefined || value.role !== 'figure' || value.date !== null || value.end + 1 < end)
    return null;
  const at = firstTokenOf(sentence, value);
  const verb = wordAt(sentence, at - 1);
  if (/^(?:is|was|been|were|remained|stayed)$/.test(verb)) return value.value;
  const before = sentence.tokens.slice(Math.max(0, at - REACH), at - 1);
  return verb === 'at' &&
    before.some(({ lower }) => STAYS.test(lower) || /^(?:been|is|was|were)$/.test(lower))
    ? value.value
    : null;
}

/** "A pause of seven months", "a seven-month pause", "a pause that had lasted seven months". */
function isPause(sentence: SentenceReading, quantity: Quantity): boolean {
  if (PAUSE.test(wordAfter(sentence, quantity))) return true;
  const at = firstTokenOf(sentence, quantity);
  const before = [1, 2, 3, 4].map((back) => wordAt(sentence, at - back));
  const [link = ''] = before;
  return /^(?:of|lasted|lasting)$/.test(link) && before.slice(1).some((word) => PAUSE.test(word));
}

function isOver(sentence: SentenceReading, quantity: Quantity, clause: readonly string[]): boolean {
  return [...clause, ...wordsAfter(sentence, quantity, 3)].some((word) => OVER.test(word));
}

/** "Has not been raised since 2009", "has not moved for 15 years". */
function lastMove(clause: readonly string[]): Course | null {
  const not = clause.findLastIndex((word) => /^(?:not|never|n't)$/.test(word));
  if (not < 0) return null;
  const verb = clause.slice(not + 1).find((word) => moveOfVerb(word) !== undefined);
  return verb === undefined ? null : { sort: 'last-move', direction: moveOfVerb(verb) ?? null };
}
