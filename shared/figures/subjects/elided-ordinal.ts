import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAfter, wordAt } from '../reading/words-around.ts';
import type { TermHit } from './metric-words.ts';

const IS = /^(?:is|was|be|been|became|become|makes|made|marks|marked)$/;
const WHOSE = /^(?:the|his|her|its|their|my|our|only)$|['’]s$/;
/** Words of a subject that opens its sentence: "the win at Harrow on Sunday". */
const LONGEST_SUBJECT = 8;

/**
 * "The goal was her 26th of the season", "the cut, the seventh since June, surprised nobody": an ordinal that leaves out
 * what it counts counts what the sentence says is the Nth. Returns the word of the metric that says so, or null.
 */
export function countedByOrdinal(
  sentence: SentenceReading,
  quantity: Quantity,
  hits: readonly TermHit[],
): TermHit | null {
  if (quantity.kind !== 'ordinal' || quantity.head !== null) return null;
  const at = firstTokenOf(sentence, quantity);
  const next = wordAfter(sentence, quantity);
  if (/^\p{L}/u.test(next) && !GOES_ON.test(next)) return null;
  if (!WHOSE.test(wordAt(sentence, at - 1))) return null;
  if (wordAt(sentence, at - 2) === ',')
    return hits.find((hit) => !hit.weak && tokenAt(sentence, hit.end) === at - 2) ?? null;
  const verb = [at - 2, at - 3].find((place) => IS.test(wordAt(sentence, place)));
  if (verb === undefined) return null;
  return hits.find((hit) => !hit.weak && isSubject(sentence, hit, verb)) ?? null;
}

/** What may stand behind an ordinal that has no noun. */
const GOES_ON =
  /^(?:of|in|at|on|since|this|that|for|to|with|by|from|under|after|as|so|here|there|and|but|when|while|within|against)$/;

/** Near the opening of the sentence, or right before the verb, with no other clause between. */
function isSubject(sentence: SentenceReading, hit: TermHit, verb: number): boolean {
  const end = tokenAt(sentence, hit.end);
  if (end > verb || (end > LONGEST_SUBJECT && verb - end > 1)) return false;
  return !sentence.tokens.slice(end, verb).some((token) => OTHER_CLAUSE.test(token.lower));
}

const OTHER_CLAUSE = /^(?:while|whereas|but|although|though|because|;|:)$/;
