import { comparesLongPeriods } from '../contrast/compares-long-periods.ts';
import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import { tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../reading/words-around.ts';
import type { Candidate } from '../subjects/candidate.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import { LOST_OF_RECORD, WON_OF_RECORD } from '../subjects/pairs.ts';
import { pastAside } from '../subjects/relative-clause.ts';
import { isOneOff } from '../verdicts/facts-spoken-of.ts';
import { isOfTheCareer, isWiderThanTheFact } from '../verdicts/scope.ts';

/**
 * Whether the figure is of no more and no less than the fact: no average, no sum over several occasions and no part of
 * one, unless the fact is of such a stretch itself or the sum is one of what several had on that occasion. A sum that is
 * less than the fact it includes is wrong in any case.
 */
export function isNoWiderThanTheFact(planned: PlannedFigure, best: JudgedCandidate): boolean {
  const { sentence, quantity } = planned;
  const { candidate } = best;
  return (
    candidate.reading === 'course' ||
    comparesLongPeriods(best) ||
    isOfTheCareer(sentence, quantity) ||
    isSumOfTwo(planned, best) ||
    isSumBelowOne(planned, best) ||
    !isWiderThanTheFact(
      sentence,
      quantity,
      candidate.metric,
      isOfLongPeriod(best) || isOfRecord(candidate),
      asidesOf(planned, candidate),
    )
  );
}

/** "Tarn, a ferry built for one season, carried 300": what is told of it between commas is not told of the number. */
function asidesOf({ sentence, quantity, mentions }: PlannedFigure, { entity }: Candidate) {
  const at = tokenAt(sentence, quantity.start);
  return mentions
    .filter(({ entries }) => entries.some((entry) => entry.entity === entity))
    .map(({ lastToken }) => ({ from: lastToken, to: pastAside(sentence, lastToken) }))
    .filter(({ from, to }) => to > from && to <= at);
}

/** Words behind a sum that may say over how many occasions it is. */
const SUM_REACH = 10;
const OCCASIONS = /^(?:last|past|previous|season|games|matches|straight|career)$/;

/** "Ellwood and Brandt combined for 51 points": of the one occasion, unless it says over how many. */
function isSumOfTwo({ sentence, quantity }: PlannedFigure, { candidate }: JudgedCandidate): boolean {
  const at = tokenAt(sentence, quantity.end);
  return (
    candidate.contrast?.how.measure === 'sum' &&
    !sentence.tokens.slice(at, at + SUM_REACH).some(({ lower }) => OCCASIONS.test(lower))
  );
}

/** "Has combined for 12 in her last two games" where she had 14 in one of them: no sum is less than what it sums. */
function isSumBelowOne(
  { sentence, quantity }: PlannedFigure,
  { candidate, outcome }: JudgedCandidate,
): boolean {
  const at = firstTokenOf(sentence, quantity);
  const isSum = [1, 2].some((back) => /^(?:combined|combining)$/.test(wordAt(sentence, at - back)));
  if (!isSum || outcome === null || candidate.reading !== 'value' || candidate.metric.kind !== 'period')
    return false;
  const claim = claimIn(quantity, outcome.fact.unit);
  const truth = truthOf(outcome.fact);
  return claim !== null && truth !== null && claim.high < truth.lower;
}

/** "Are 30-18 on the season": a record is of the season in any case. */
function isOfRecord({ parts }: Candidate): boolean {
  return parts.some(({ name }) => name === WON_OF_RECORD || name === LOST_OF_RECORD);
}

/** "Scored 50 tries all season": where the fact itself is that of a season or a year, the word widens nothing. */
function isOfLongPeriod({ outcome }: JudgedCandidate): boolean {
  return outcome !== null && outcome.fact.kind === 'period' && !isOneOff(outcome.fact);
}
