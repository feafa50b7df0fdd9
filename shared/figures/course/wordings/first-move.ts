import type { Quantity } from '../../quantities/quantity.ts';
import type { SentenceReading } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../../reading/words-around.ts';
import type { Course, MoveDirection } from '../course.ts';
import { moveOfNoun, moveOfVerb, STAYS } from './move-words.ts';
import { timeBefore } from './window.ts';

/** Words from "first" to "since" or "in". */
const REACH = 12;
/** Words from "first" to what it is the first of: "the first such rise". */
const NOUN_REACH = 4;
/** How far off the verb may stand that says which way it moved. */
const VERB_REACH = 12;

/** "Its first rise in seven years", "fell for the first time since 2015", "the first cut for a decade". */
export function readFirstMove(sentence: SentenceReading, quantity: Quantity): Course | null {
  const at = firstTokenOf(sentence, quantity);
  if (!isReach(quantity, wordAt(sentence, at - 1))) return null;
  const words = sentence.tokens.slice(Math.max(0, at - 1 - REACH), at - 1).map(({ lower }) => lower);
  const first = words.lastIndexOf('first');
  if (first < 0) return null;
  const named = words.slice(first + 1);
  if (named.some((word) => /^[,;:]$/.test(word))) return null;
  const until = timeBefore(sentence, quantity);
  const noun = named.slice(0, NOUN_REACH).find((word) => moveOfNoun(word) !== undefined);
  if (noun !== undefined) return { sort: 'first-move', direction: moveOfNoun(noun) ?? null, until };
  if (named[0] !== 'time') return null;
  const verb = movedNear(sentence, at - 1 - (words.length - first), at);
  return verb === undefined ? null : { sort: 'first-move', direction: verb, until };
}

/** "Since 2015"; "in seven years", "for a decade". */
function isReach({ kind, date }: Quantity, link: string): boolean {
  return date === null ? kind === 'duration' && /^(?:in|for|over)$/.test(link) : link === 'since';
}

/** The verb before "for the first time", or behind it all ("for the first time in ten years turnout rose"). */
function movedNear(sentence: SentenceReading, first: number, end: number): MoveDirection | null | undefined {
  for (let place = first - 1; place >= Math.max(0, first - VERB_REACH); place -= 1) {
    const word = wordAt(sentence, place);
    if (STAYS.test(word) || /^[;:]$/.test(word)) return undefined;
    if (moveOfVerb(word) !== undefined) return moveOfVerb(word);
  }
  if (first > 3) return undefined;
  for (let place = end + 1; place < end + VERB_REACH; place += 1)
    if (moveOfVerb(wordAt(sentence, place)) !== undefined) return moveOfVerb(wordAt(sentence, place));
  return undefined;
}
