import type { PlannedFigure } from '../plan.ts';
import { tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { wordAfter, wordsAfter } from '../reading/words-around.ts';
import type { Candidate } from '../subjects/candidate.ts';
import { metricStems } from '../subjects/metric-words.ts';

const OF_THE_VOTE = /^of (?:the |all )?(?:votes?|ballots|poll)\b/;
const TURNOUT = wordStem('turnout');

/** "28 per cent of the vote" is what somebody won, and never how many came to vote. */
function isOfTheVote({ sentence, quantity }: PlannedFigure, { metric }: Candidate): boolean {
  return (
    quantity.unitKind === 'percent' &&
    metricStems(metric).has(TURNOUT) &&
    OF_THE_VOTE.test(wordsAfter(sentence, quantity, 3).join(' '))
  );
}

/** "A quarter of all jobs" is no share of a market that only the per cent ties to it. */
export function isShareOfOthers(planned: PlannedFigure, candidate: Candidate): boolean {
  if (isOfTheVote(planned, candidate)) return true;
  const { sentence, quantity } = planned;
  const { weak, metric, reading } = candidate;
  if (!weak || reading !== 'value' || quantity.unitKind !== 'percent' || quantity.head === null) return false;
  if (wordAfter(sentence, quantity) !== 'of' || quantity.head.start < quantity.end) return false;
  const own = metricStems(metric);
  const first = tokenAt(sentence, quantity.head.start);
  return !sentence.tokens
    .slice(first, tokenAt(sentence, quantity.head.end))
    .some(({ lower }) => own.has(wordStem(lower)));
}
