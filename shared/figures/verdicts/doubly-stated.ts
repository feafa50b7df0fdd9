import { mayAccuse } from '../accusation/may-accuse.ts';
import type { JudgedCandidate, JudgedFigure } from '../judged-figure.ts';

/**
 * "40 percent from the mill and 40 percent from the mine": a figure that was read as a less likely metric because that
 * made it right, where another figure of the sentence states that very metric already. It has no second place there, so
 * the likeliest metric decides.
 */
export function doublyStated(judged: readonly JudgedFigure[]): readonly JudgedFigure[] {
  return judged.map((figure) => {
    const likeliest = figure.judged.find(({ outcome }) => outcome !== null);
    if (likeliest === undefined || !isReadAsLess(figure, likeliest)) return figure;
    if (!judged.some((other) => states(other, figure)) || !mayAccuse(figure.planned, likeliest))
      return figure;
    return decidedBy(figure, likeliest);
  });
}

/** Chosen for another metric of the same entity than the likeliest, which makes it wrong. */
function isReadAsLess({ chosen }: JudgedFigure, likeliest: JudgedCandidate): boolean {
  return (
    chosen !== null &&
    likeliest.outcome?.verdict === 'contradicted' &&
    chosen.candidate.entity === likeliest.candidate.entity &&
    chosen.candidate.metric.metric !== likeliest.candidate.metric.metric &&
    chosen.candidate.reading === 'value' &&
    likeliest.candidate.reading === 'value'
  );
}

/** Whether the other figure of the sentence states, as its likeliest reading, the metric the figure was read as. */
function states(other: JudgedFigure, figure: JudgedFigure): boolean {
  const [first] = other.judged;
  return (
    other !== figure &&
    other.planned.sentence === figure.planned.sentence &&
    first !== undefined &&
    first === other.chosen &&
    first.candidate.metric.metric === figure.chosen?.candidate.metric.metric
  );
}

function decidedBy(figure: JudgedFigure, likeliest: JudgedCandidate): JudgedFigure {
  const { outcome } = likeliest;
  if (outcome === null) return figure;
  return {
    ...figure,
    verdict: 'contradicted',
    today: 'contradicted',
    chosen: likeliest,
    candidates: [outcome.fact, ...outcome.others],
    rule: `${outcome.rule}; another figure of the sentence states the metric that would fit`,
    detail: outcome.detail,
  };
}
