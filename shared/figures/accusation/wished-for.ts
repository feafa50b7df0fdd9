import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { tokenAfterHead, wordAt } from '../reading/words-around.ts';
import { metricStems } from '../subjects/metric-words.ts';

/** What somebody does with a number that is not, or not yet, so. */
const WISHES = new Set(
  `want wanted expected hoped forecast needed required recommended sought asked demanded predicted planned budgeted
urged advised wished`.split(/\s+/),
);
/** How far behind the number, and what it counts, the verb may stand, in tokens. */
const REACH = 5;

/**
 * "Is short of the 95 per cent that doctors want", "against the 4.5 per cent analysts had forecast": a number that the
 * thing is measured against, where the metric itself is no such aim; and one that somebody doubts.
 */
export function isWishedFor(sentence: SentenceReading, quantity: Quantity, metric: MetricEntry): boolean {
  const own = metricStems(metric);
  if (isDoubted(sentence, quantity)) return true;
  if (isNeeded(sentence, quantity)) return !own.has('need') && !own.has(wordStem('required'));
  const before = sentence.tokens[tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start) - 1];
  if (before?.lower !== 'the') return false;
  const at = tokenAfterHead(sentence, quantity);
  for (const token of sentence.tokens.slice(at, at + REACH)) {
    if (token.kind !== 'word') return false;
    if (WISHES.has(token.lower)) return !own.has(wordStem(token.lower));
  }
  return false;
}

/** "Doubts that there is room for more than 4,000": it need not be so, and the sentence says as much. */
function isDoubted(sentence: SentenceReading, quantity: Quantity): boolean {
  return sentence.tokens.some(
    ({ lower, end }, place) =>
      end <= quantity.start &&
      /^(?:doubt|doubts|doubted|doubting|unclear|uncertain|unsure)$/.test(lower) &&
      /^(?:that|whether|if)$/.test(wordAt(sentence, place + 1)),
  );
}

/** "270 are needed": what it takes, and not what there is. */
function isNeeded(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAfterHead(sentence, quantity);
  return (
    /^(?:is|are|was|were)$/.test(wordAt(sentence, at)) &&
    /^(?:needed|required|necessary|enough)$/.test(wordAt(sentence, at + 1))
  );
}
