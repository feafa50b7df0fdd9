import type { PlannedFigure } from '../plan.ts';
import { dayNumber } from '../quantities/dates/calendar.ts';
import { firstTokenOf } from '../reading/words-around.ts';
import type { Candidate } from '../subjects/candidate.ts';
import type { Outcome } from './outcome.ts';

/** Days for which the news speaks of a vote as the one just held. */
const JUST_HELD_DAYS = 45;
const RESULT = /\b(?:won|polled|turnout|share of (?:the )?votes?|votes?)\b/;
const WINS = /^(?:won|took|polled|got|secured|captured|gained)$/;
const OF_ANOTHER = /\b(?:last|previous|earlier|old|outgoing|then|once|before|ago|had|who|which)\b/;

/**
 * "The League won 34 seats", after a vote in which it won 41: the number of the vote before is no state of affairs that
 * was overtaken, but wrong of this one.
 */
export function ofResultJustHad(
  { sentence, quantity }: PlannedFigure,
  { metric, place }: Candidate,
  outcome: Outcome | null,
  published: string,
): Outcome | null {
  if (outcome?.verdict !== 'outdated' || place.where !== 'sentence' || !RESULT.test(metric.metric))
    return outcome;
  const age = dayNumber(published) - dayNumber(outcome.fact.validFrom);
  const verb = sentence.tokens[firstTokenOf(sentence, quantity) - 1]?.lower ?? '';
  const isOfIt = age >= 0 && age <= JUST_HELD_DAYS && WINS.test(verb) && !OF_ANOTHER.test(sentence.text);
  return isOfIt
    ? { ...outcome, verdict: 'contradicted', rule: 'the result of the vote before this one' }
    : outcome;
}
