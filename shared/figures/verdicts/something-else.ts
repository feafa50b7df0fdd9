import { type BorneOut, isStatedElsewhere } from '../accusation/borne-out.ts';
import { mayAccuse } from '../accusation/may-accuse.ts';
import { isMixedUp } from '../accusation/mixed-up.ts';
import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import { isRateOfChange } from '../subjects/rates-of-change.ts';
import { isSinceTheLast } from '../subjects/since-the-last.ts';
import type { Outcome } from './outcome.ts';
import { isSubset, namesThePart, saysNoMoreThanThePart } from './part-of-whole.ts';
import { isDifference, isRecordSince } from './scope.ts';

/**
 * Whether the figure claims something else than a value of what `best` is of: how long a record has stood, how far apart
 * two values are, or a part of the whole that the reference does not count.
 */
export function claimsSomethingElse(planned: PlannedFigure, best: JudgedCandidate, known: BorneOut): boolean {
  const { sentence, quantity } = planned;
  if (best.candidate.reading === 'course') return false;
  if (isRecordSince(sentence, quantity)) return !best.candidate.parts.some(isSinceTheLast);
  if (isThatVeryNumber(best, quantity.value) || isOfThePart(planned, best, known)) return false;
  if (isSubset(sentence, quantity) && isMixedUpHere(planned, best, known)) return false;
  return (
    best.candidate.reading === 'value' &&
    !best.candidate.inResult &&
    !isRateOfChange(best.candidate.metric) &&
    (isSubset(sentence, quantity) || isDifference(sentence, quantity))
  );
}

/** "Ten workers died, six of them Cordonian", where the reference counts those too: of that part, rightly or wrongly. */
export function isOfThePart(planned: PlannedFigure, one: JudgedCandidate, known: BorneOut): boolean {
  const { sentence, quantity } = planned;
  const { metric, strong } = one.candidate;
  if (!namesThePart(sentence, quantity, metric)) return false;
  if (fits(one.outcome)) return true;
  return strong && saysNoMoreThanThePart(sentence, quantity, metric) && mayAccuse(planned, one, known);
}

/** "Broke 53 of them", of 35: no part of anything would have the digits of a whole that the article gives nowhere else. */
function isMixedUpHere(planned: PlannedFigure, one: JudgedCandidate, known: BorneOut): boolean {
  const { candidate, outcome } = one;
  if (outcome === null || !candidate.strong || candidate.weak) return false;
  return isMixedUp(planned.quantity, one) && !isStatedElsewhere(known, planned, outcome.fact);
}

/** "A further 344 joined the queue" where it grew by 344: no number of its own, but what two of them come to. */
export function isBorneOutChange({ candidate, outcome }: JudgedCandidate): boolean {
  return (
    candidate.reading === 'change' && candidate.strong && !candidate.weak && outcome?.verdict === 'supported'
  );
}

/** "Lost four" of a party that lost four, and once had four as well. */
export function isChangeOf({ candidate }: JudgedCandidate, other: JudgedCandidate): boolean {
  return (
    isBorneOutChange(other) &&
    other.candidate.entity === candidate.entity &&
    other.candidate.metric.metric === candidate.metric.metric
  );
}

/** "115 of the victims" where the fact is 115: no part of a whole would be that number by chance. */
export function isThatVeryNumber({ candidate, outcome }: JudgedCandidate, value: number | null): boolean {
  return (
    outcome?.verdict === 'supported' &&
    !candidate.weak &&
    value !== null &&
    value >= 10 &&
    outcome.fact.value === value
  );
}

/** Whether the figure is not wrong of it. */
export function fits(outcome: Outcome | null): boolean {
  return outcome !== null && outcome.verdict !== 'contradicted';
}
