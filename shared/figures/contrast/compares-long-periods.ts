import type { JudgedCandidate } from '../judged-figure.ts';
import { isOneOff } from '../verdicts/facts-spoken-of.ts';

/** "58 more points this season than last": what is compared are whole seasons, so that "season" widens nothing. */
export function comparesLongPeriods({ candidate, outcome }: JudgedCandidate): boolean {
  return (
    candidate.contrast !== undefined &&
    outcome !== null &&
    outcome.fact.kind === 'period' &&
    !isOneOff(outcome.fact)
  );
}
