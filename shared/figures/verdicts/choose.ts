import type { Fact } from '../../reference/fact.ts';
import type { Verdict } from '../figure.ts';
import type { JudgedCandidate } from '../judge.ts';
import type { PlannedFigure } from '../plan.ts';
import { isDifference, isRecordSince, isSubset, isWiderThanTheFact } from './scope.ts';

/** Which subject a figure has, and the verdict that follows. */
export interface Choice {
  readonly chosen: JudgedCandidate | null;
  readonly verdict: Verdict;
  readonly candidates: readonly Fact[];
  readonly rule: string;
  readonly detail: string | null;
}

/** Two subjects this close fit about equally. */
const TIE = 0.6;
/** A subject this much behind the best is still preferred if it fits and the best does not. */
const DOUBT = 2.5;
/** The same for a subject that is another entity. */
const DOUBT_OF_ENTITY = 0.5;
/** Below this a subject is no more than a guess, and a guess is not reported. */
const LEAST_SCORE = 5;
/** A figure is called wrong only from this score up. */
const LEAST_SCORE_TO_CONTRADICT = 7.3;

const NONE: Choice = { chosen: null, verdict: 'unverifiable', candidates: [], rule: 'no fact', detail: null };

/**
 * Chooses between the subjects of a figure. The best one decides, unless another that fits about equally leads to
 * another verdict (ambiguous) or the best would make the figure wrong where a slightly weaker one makes it right.
 */
export function choose(planned: PlannedFigure, judged: readonly JudgedCandidate[]): Choice {
  const open = judged.filter(({ outcome, candidate }) => outcome !== null && candidate.score >= LEAST_SCORE);
  const [best] = open;
  if (best === undefined || best.outcome === null) return NONE;
  if (best.candidate.reading === 'value' && countsOtherwise(planned)) return NONE;
  if (isRecordSince(planned.sentence, planned.quantity)) return NONE;
  const rival = open.find((other) => rivals(best, other));
  if (rival?.outcome != null)
    return {
      chosen: best,
      verdict: 'ambiguous',
      candidates: [best.outcome.fact, rival.outcome.fact],
      rule: 'two subjects fit about equally',
      detail: null,
    };
  if (best.outcome.verdict !== 'contradicted') return chosenAs(best);
  const kinder = open.find(
    ({ outcome, candidate }) =>
      outcome?.verdict !== 'contradicted' &&
      !(
        candidate.weak &&
        best.candidate.strong &&
        candidate.entity === best.candidate.entity &&
        candidate.reading === best.candidate.reading &&
        !best.candidate.weak
      ) &&
      candidate.score >=
        best.candidate.score - (candidate.entity === best.candidate.entity ? DOUBT : DOUBT_OF_ENTITY),
  );
  if (kinder !== undefined) return chosenAs(kinder);
  return maySayWrong(planned, best)
    ? chosenAs(best)
    : {
        ...NONE,
        candidates: [best.outcome.fact],
        rule: 'the subject is not certain enough to call the figure wrong',
      };
}

function countsOtherwise({ sentence, quantity }: PlannedFigure): boolean {
  return isSubset(sentence, quantity) || isDifference(sentence, quantity);
}

function chosenAs(judged: JudgedCandidate): Choice {
  const { outcome } = judged;
  if (outcome === null) return NONE;
  return {
    chosen: judged,
    verdict: outcome.verdict,
    candidates: [outcome.fact, ...outcome.others],
    rule: outcome.rule,
    detail: outcome.detail,
  };
}

/** Two entities under one name, or equally near, of which one makes the figure right and the other wrong. */
function rivals(best: JudgedCandidate, other: JudgedCandidate): boolean {
  if (other === best || other.outcome === null || best.outcome === null) return false;
  if (other.candidate.entity === best.candidate.entity) return false;
  if (other.candidate.score < best.candidate.score - TIE) return false;
  return other.outcome.verdict !== best.outcome.verdict && sameName(best, other);
}

function sameName(best: JudgedCandidate, other: JudgedCandidate): boolean {
  return best.candidate.place.mention === other.candidate.place.mention;
}

function maySayWrong(planned: PlannedFigure, best: JudgedCandidate): boolean {
  const { candidate } = best;
  return (
    candidate.strong &&
    candidate.score >= LEAST_SCORE_TO_CONTRADICT &&
    !isWiderThanTheFact(planned.sentence, planned.quantity, candidate.metric)
  );
}
