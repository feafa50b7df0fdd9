import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Candidate } from '../subjects/candidate.ts';
import { metricUnit } from '../subjects/metric-unit.ts';
import { LEAST_COUNT } from '../subjects/witnesses.ts';

/** "The 304 people lost": no word says whether those on board, those saved or those missing are meant. */
export function isOneOfEquals({ candidate }: JudgedCandidate, open: readonly JudgedCandidate[]): boolean {
  return (
    candidate.weak &&
    open.some(
      (other) =>
        other.candidate.entity === candidate.entity &&
        other.candidate.reading === candidate.reading &&
        other.candidate.metric.metric !== candidate.metric.metric &&
        other.candidate.score === candidate.score,
    )
  );
}

/** A count of three digits that no word ties to a metric: too common to bear the figure out. */
export function isOnlyDoubt({ quantity }: PlannedFigure, { metric, reading }: Candidate): boolean {
  return (
    reading === 'value' && metricUnit(metric.unit).kind === 'count' && (quantity.value ?? 0) < LEAST_COUNT
  );
}

/** "Survivors laid wreaths for the 137", which is how many died and not how many survived. */
export function isOtherCount(
  planned: PlannedFigure,
  best: JudgedCandidate,
  { candidate, outcome }: JudgedCandidate,
): boolean {
  return (
    candidate.witness === true &&
    candidate.entity === best.candidate.entity &&
    outcome?.verdict === 'supported' &&
    isOnlyDoubt(planned, candidate)
  );
}
