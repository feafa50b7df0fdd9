import type { JudgedFigure } from '../judge.ts';

/**
 * Of two figures in one sentence that would both state the same fact of the same time, of which one fits, the other
 * states something else: "deaths reported were nearly 7 million, the truth is at least 20 million".
 */
export function oneClaimAFact(judged: readonly JudgedFigure[]): readonly JudgedFigure[] {
  return judged.map((figure) =>
    figure.verdict === 'contradicted' && judged.some((other) => takesItsPlace(other, figure))
      ? undecided(figure)
      : figure,
  );
}

function takesItsPlace(other: JudgedFigure, figure: JudgedFigure): boolean {
  const a = other.chosen?.candidate;
  const b = figure.chosen?.candidate;
  return (
    other.verdict !== 'contradicted' &&
    a !== undefined &&
    b !== undefined &&
    other.planned.sentence === figure.planned.sentence &&
    a.reading === 'value' &&
    b.reading === 'value' &&
    a.entity === b.entity &&
    a.metric.metric === b.metric.metric &&
    other.time.kind === 'now' &&
    figure.time.kind === 'now'
  );
}

function undecided(figure: JudgedFigure): JudgedFigure {
  return {
    ...figure,
    verdict: 'unverifiable',
    today: 'unverifiable',
    chosen: null,
    rule: 'another figure of the sentence states that fact',
    detail: null,
  };
}
