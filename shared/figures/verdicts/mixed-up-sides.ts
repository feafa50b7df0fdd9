import type { JudgedCandidate, JudgedFigure } from '../judged-figure.ts';
import { pairOf } from '../subjects/pairs.ts';

/**
 * A result whose two numbers are wrong of the sides they are given to but right the other way round: the names are
 * mixed up, and the figures stand.
 */
export function mixedUpSides(judged: readonly JudgedFigure[]): readonly JudgedFigure[] {
  const replaced = new Map<JudgedFigure, JudgedCandidate>();
  for (const figure of judged) {
    const pair = pairOf(figure.planned.sentence, figure.planned.quantity);
    if (pair === null || pair.place !== 0 || pair.outOf) continue;
    const other = judged.find(({ planned }) => planned.quantity === pair.second);
    if (other === undefined || (figure.verdict !== 'contradicted' && other.verdict !== 'contradicted'))
      continue;
    const swap = sidesThatFit(figure, other);
    if (swap === null) continue;
    replaced.set(figure, swap[0]);
    replaced.set(other, swap[1]);
  }
  return judged.map((figure) => {
    const fit = replaced.get(figure);
    return fit === undefined ? figure : standing(figure, fit);
  });
}

/** The two sides of a result the other way round. */
function sidesThatFit(
  first: JudgedFigure,
  second: JudgedFigure,
): readonly [JudgedCandidate, JudgedCandidate] | null {
  const fits = (figure: JudgedFigure) =>
    figure.judged.filter(({ candidate, outcome }) => outcome?.verdict === 'supported' && candidate.inResult);
  for (const one of fits(first))
    for (const two of fits(second)) if (one.candidate.entity !== two.candidate.entity) return [one, two];
  return null;
}

function standing(figure: JudgedFigure, fit: JudgedCandidate): JudgedFigure {
  if (fit.outcome === null) return figure;
  return {
    ...figure,
    verdict: 'supported',
    today: 'supported',
    chosen: fit,
    candidates: [fit.outcome.fact],
    rule: `${fit.outcome.rule}, of another side than the one named`,
    detail: fit.outcome.detail,
  };
}
