import type { JudgedCandidate, JudgedFigure } from '../judged-figure.ts';
import { pairOf } from '../subjects/pairs.ts';

/**
 * A result whose two numbers fit better the other way round: the names are mixed up, and each number is that of the
 * other side. As good a fit is enough where the facts have the side that is said to win behind the other.
 */
export function mixedUpSides(judged: readonly JudgedFigure[]): readonly JudgedFigure[] {
  const replaced = new Map<JudgedFigure, JudgedCandidate>();
  for (const figure of judged) {
    const pair = pairOf(figure.planned.sentence, figure.planned.quantity);
    if (pair === null || pair.place !== 0 || pair.outOf) continue;
    const other = judged.find(({ planned }) => planned.quantity === pair.second);
    if (other === undefined || (figure.verdict !== 'contradicted' && other.verdict !== 'contradicted'))
      continue;
    const swap = bothFit(figure, other) ?? fitsBetter(figure, other);
    if (swap === null) continue;
    replaced.set(figure, swap[0]);
    replaced.set(other, swap[1]);
  }
  return judged.map((figure) => {
    const fit = replaced.get(figure);
    return fit === undefined ? figure : ofOtherSide(figure, fit);
  });
}

type Sides = readonly [JudgedCandidate, JudgedCandidate];

/** Two sides of a result that make both numbers right. */
function bothFit(first: JudgedFigure, second: JudgedFigure): Sides | null {
  const fits = (figure: JudgedFigure) =>
    figure.judged.filter(({ candidate, outcome }) => outcome?.verdict === 'supported' && candidate.inResult);
  for (const one of fits(first))
    for (const two of fits(second)) if (one.candidate.entity !== two.candidate.entity) return [one, two];
  return null;
}

/** The two sides the other way round, where no more numbers are wrong then and the larger is the larger side's. */
function fitsBetter(first: JudgedFigure, second: JudgedFigure): Sides | null {
  const asRead: Sides | null =
    first.chosen === null || second.chosen === null ? null : [first.chosen, second.chosen];
  if (asRead === null || asRead.some(({ candidate }) => !candidate.inResult)) return null;
  const swapped = [sideOf(first, asRead[1]), sideOf(second, asRead[0])];
  const [one, two] = swapped;
  if (one === undefined || two === undefined || rightOf([one, two]) < rightOf(asRead)) return null;
  return rightOf(asRead) < 2 && rightOf([one, two]) > 0 && saysLoserWon(first, second, asRead)
    ? [one, two]
    : null;
}

function sideOf(figure: JudgedFigure, { candidate }: JudgedCandidate): JudgedCandidate | undefined {
  return figure.judged.find(
    (one) =>
      one.candidate.inResult &&
      one.outcome !== null &&
      one.candidate.entity === candidate.entity &&
      one.candidate.metric.metric === candidate.metric.metric,
  );
}

function rightOf(sides: Sides): number {
  return sides.filter(({ outcome }) => outcome?.verdict === 'supported').length;
}

/** "The Otters beat the Gulls 31-29", where the facts have the Gulls ahead. */
function saysLoserWon(first: JudgedFigure, second: JudgedFigure, [one, two]: Sides): boolean {
  const [a, b] = [one.outcome?.fact.value, two.outcome?.fact.value];
  const [stated, against] = [first.planned.quantity.value, second.planned.quantity.value];
  if (typeof a !== 'number' || typeof b !== 'number' || stated === null || against === null) return false;
  return stated >= against && a < b;
}

function ofOtherSide(figure: JudgedFigure, fit: JudgedCandidate): JudgedFigure {
  if (fit.outcome === null) return figure;
  return {
    ...figure,
    verdict: fit.outcome.verdict,
    today: fit.outcome.verdict,
    chosen: fit,
    candidates: [fit.outcome.fact],
    rule: `${fit.outcome.rule}, of another side than the one named`,
    detail: fit.outcome.detail,
  };
}
