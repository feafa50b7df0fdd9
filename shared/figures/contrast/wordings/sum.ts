import type { Quantity } from '../../quantities/quantity.ts';
import type { Mention } from '../../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../../reading/words-around.ts';
import { firstOfList } from '../../subjects/enumeration.ts';
import type { Contrast } from '../contrast.ts';

const SUMMED = new Set(['amount', 'money', 'measure']);
const TOGETHER = /^(?:together|combined|jointly)$/;

/** "Came together in 12 towns": the number does not follow the verb. */
const APART = /^(?:in|at|for|to|on|from|with|within|after|since)$/;

/**
 * "Together A and B took 59,185 votes", "A and B have 33 ships between them": what two come to. "Together they have 81
 * ferries" may also be said of the members of one body, and then is its own value.
 */
export function readSum(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[] = [],
): Contrast | null {
  if (!SUMMED.has(quantity.kind)) return null;
  if (!saysTogether(sentence, quantity) && !combinesFor(sentence, quantity, mentions)) return null;
  return {
    measure: 'sum',
    base: { kind: 'entity', mention: null },
    baseFrom: sentence.end,
    direction: null,
    certain: sentence.tokens[1]?.lower !== 'they' && !isOfMembers(sentence, quantity),
    onlyIfRight: false,
  };
}

/** "Ellwood and Brandt combined for 51 points and 18 rebounds"; one alone combines several of his own games. */
function combinesFor(sentence: SentenceReading, quantity: Quantity, mentions: readonly Mention[]): boolean {
  const first = firstOfList(sentence, quantity);
  const at = firstTokenOf(sentence, first);
  const [verb, link] = [wordAt(sentence, at - 2), wordAt(sentence, at - 1)];
  const isSum = /^combin(?:ed|ing)$/.test(verb) && /^(?:for|to|score)$/.test(link);
  return isSum && mentions.filter(({ end, proper }) => proper && end <= first.start).length >= 2;
}

/** "Its members' combined output is 27 tonnes", "a combined fleet of 33": of a body, which has that metric itself. */
function isOfMembers(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = sentence.tokens.slice(0, firstTokenOf(sentence, quantity)).map(({ lower }) => lower);
  const at = before.findLastIndex((word) => /^(?:combined|joint)$/.test(word));
  return at >= 0 && /^\p{L}/u.test(before[at + 1] ?? '') && !APART.test(before[at + 1] ?? '');
}

/** The word opens the sentence, stands right before the verb, or closes what is counted. */
function saysTogether(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = firstTokenOf(sentence, quantity);
  const after = tokenAt(sentence, quantity.head?.end ?? quantity.end);
  const words = sentence.tokens.map((token) => token.lower);
  if (TOGETHER.test(words[0] ?? '') && words[1] !== 'with') return true;
  const verb = words[at - 1] ?? '';
  if (words.slice(Math.max(0, at - 3), at).some((word) => TOGETHER.test(word))) return !APART.test(verb);
  const behind = words.slice(after, after + 2);
  return TOGETHER.test(behind[0] ?? '') || (behind[0] === 'between' && behind[1] === 'them');
}
