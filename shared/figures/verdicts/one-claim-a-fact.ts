import type { JudgedFigure } from '../judged-figure.ts';
import type { Mention } from '../reading/mentions.ts';

/**
 * Of two figures in one sentence that would both state the same fact of the same time, of which one fits, the other
 * states something else: "deaths reported were nearly 7 million, the truth is at least 20 million".
 */
export function oneClaimAFact(
  judged: readonly JudgedFigure[],
  mentions: readonly (readonly Mention[])[],
): readonly JudgedFigure[] {
  return judged.map((figure) =>
    figure.verdict === 'contradicted' &&
    timesNamed(figure, mentions) < 2 &&
    judged.some((other) => takesItsPlace(other, figure))
      ? undecided(figure)
      : figure,
  );
}

/** How often the sentence names what the figure is about; named twice, it may well be given two figures. */
function timesNamed(figure: JudgedFigure, mentions: readonly (readonly Mention[])[]): number {
  const entity = figure.chosen?.candidate.entity;
  return (mentions[figure.planned.sentence.index] ?? []).filter((mention) =>
    mention.entries.some((entry) => entry.entity === entity),
  ).length;
}

function takesItsPlace(other: JudgedFigure, figure: JudgedFigure): boolean {
  const a = other.chosen?.candidate;
  const b = figure.chosen?.candidate;
  return (
    other !== figure &&
    (other.verdict !== 'contradicted' || isAttributive(other)) &&
    !isAttributive(figure) &&
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

/** "the 150-member chamber": the figure that belongs to the name itself. */
function isAttributive({ planned: { quantity, sentence } }: JudgedFigure): boolean {
  return sentence.text[quantity.end - sentence.start] === '-';
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
