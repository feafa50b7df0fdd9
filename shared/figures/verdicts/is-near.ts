import { isPlausibleSlip } from '../accusation/plausible-slip.ts';
import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import { THING_COUNTED } from '../subjects/head-evidence.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import { UNIT_NAMES_IT } from '../subjects/metric-evidence.ts';
import { metricUnit } from '../subjects/metric-unit.ts';

/** What a subject must score whose name the sentence leaves out. */
const PLAIN_ELSEWHERE = 9;

/**
 * Whether a fact that a figure was not surely about is still worth a look: a word of its metric speaks for it, what the
 * text counts is what the fact counts, and the two numbers are no farther apart than a slip would put them. "340 lamps"
 * is not near a census, nor "rents rose by 20 percent" near a minimum wage.
 */
export function isNear({ quantity }: PlannedFigure, { candidate, outcome }: JudgedCandidate): boolean {
  const { reading, metric, parts, strong, place, named, score } = candidate;
  const isHere = place.where === 'sentence' || score >= PLAIN_ELSEWHERE;
  if (outcome === null || place.topic === true || !named || !isHere) return false;
  const names = parts.map(({ name }) => name);
  const counts = names.includes(THING_COUNTED) || names.includes(UNIT_NAMES_IT);
  const isNamed = counts || names.some((name) => name.startsWith('"'));
  switch (reading) {
    case 'value':
    case 'ordinal': {
      const isOther = quantity.head !== null && metricUnit(metric.unit).kind === 'count' && !counts;
      const [claim, truth] = [claimIn(quantity, outcome.fact.unit), truthOf(outcome.fact)];
      return (
        isNamed && !isOther && claim !== null && truth !== null && isPlausibleSlip(claim, truth, metric.kind)
      );
    }
    case 'date':
    case 'elapsed':
      return isNamed && strong && place.where === 'sentence';
    default:
      return false;
  }
}
