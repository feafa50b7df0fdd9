import type { CandidateTrace, FigureTrace } from './explain.ts';
import type { Figure } from './figure.ts';
import type { JudgedCandidate, JudgedFigure } from './judged-figure.ts';

/** The chain from words to verdict of a judged figure. */
export function traceOf(figure: Figure, judged: JudgedFigure): FigureTrace {
  const { sentence, quantity } = judged.planned;
  const cut = (span: { readonly start: number; readonly end: number } | null) =>
    span === null
      ? null
      : {
          start: span.start,
          end: span.end,
          text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
        };
  return {
    figureId: figure.id,
    words: {
      sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
      figure: { start: quantity.start, end: quantity.end, text: quantity.text },
      comparator: cut(quantity.comparatorSpan),
      counted: cut(quantity.head),
    },
    quantity: {
      kind: quantity.kind,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      comparator: figure.comparator,
      step: quantity.step,
    },
    interval: figure.check.interval,
    subject: figure.subject,
    candidates: judged.judged.map((one) => candidateTrace(one, one === judged.chosen)),
    fact: figure.check.fact,
    verdict: figure.check.verdict,
    today: figure.check.today,
    rule: figure.check.rule,
    explanation: figure.check.explanation,
  };
}

function candidateTrace({ candidate, outcome }: JudgedCandidate, chosen: boolean): CandidateTrace {
  const { mention } = candidate.place;
  return {
    entity: candidate.entity,
    metric: candidate.metric.metric,
    score: candidate.score,
    parts: candidate.parts,
    mention: { start: mention.start, end: mention.end, text: mention.text },
    verdict: outcome?.verdict ?? null,
    chosen,
  };
}
