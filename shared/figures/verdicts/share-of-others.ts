import type { PlannedFigure } from '../plan.ts';
import { tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { wordAfter } from '../reading/words-around.ts';
import type { Candidate } from '../subjects/candidate.ts';
import { metricStems } from '../subjects/metric-words.ts';

/** "A quarter of all jobs" is no share of a market that only the per cent ties to it. */
export function isShareOfOthers(
  { sentence, quantity }: PlannedFigure,
  { weak, metric, reading }: Candidate,
): boolean {
  if (!weak || reading !== 'value' || quantity.unitKind !== 'percent' || quantity.head === null) return false;
  if (wordAfter(sentence, quantity) !== 'of' || quantity.head.start < quantity.end) return false;
  const own = metricStems(metric);
  const first = tokenAt(sentence, quantity.head.start);
  return !sentence.tokens
    .slice(first, tokenAt(sentence, quantity.head.end))
    .some(({ lower }) => own.has(wordStem(lower)));
}
