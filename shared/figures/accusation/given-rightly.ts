import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Candidate } from '../subjects/candidate.ts';
import { THING_COUNTED } from '../subjects/head-evidence.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import { UNIT_NAMES_IT } from '../subjects/metric-evidence.ts';
import { pairOf } from '../subjects/pairs.ts';
import { type BorneOut, isStatedElsewhere } from './borne-out.ts';
import { isMixedUp } from './mixed-up.ts';
import { isSlipOfScale, isTellingSlip } from './plausible-slip.ts';

/**
 * "Carried six crew members. Five people, all crew, were rescued": what another figure gives rightly is not what this
 * one is of, unless it is so near that the article contradicts itself, or says plainly what it counts and of what.
 */
export function isGivenRightly(planned: PlannedFigure, best: JudgedCandidate, known: BorneOut): boolean {
  const { candidate, outcome } = best;
  // What a sum comes to is not what any of its parts is.
  if (outcome === null || outcome.sum !== undefined) return false;
  if (!isStatedElsewhere(known, planned, outcome.fact)) return false;
  if (isMixedUp(planned.quantity, best)) return false;
  if (candidate.reading === 'date') return true;
  if (candidate.reading !== 'value' || isPlainlyCounted(planned, candidate)) return false;
  const claim = claimIn(planned.quantity, outcome.fact.unit);
  const truth = truthOf(outcome.fact);
  return claim !== null && truth !== null && !isTellingSlip(claim, truth) && !isSlipOfScale(claim, truth);
}

/** The sentence names the thing, and the number counts what the fact does; or it is one of a pair such as "17-36". */
function isPlainlyCounted({ sentence, quantity }: PlannedFigure, { place, parts }: Candidate): boolean {
  if (pairOf(sentence, quantity) !== null) return true;
  return (
    place.where === 'sentence' && parts.some(({ name }) => name === THING_COUNTED || name === UNIT_NAMES_IT)
  );
}
