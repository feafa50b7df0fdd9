import type { Paragraph } from '../../../shared/article/article.ts';
import type { Span } from '../../../shared/article/span.ts';

/** One content span of a statement, to be marked in the text. */
export interface SaidSpan extends Span {
  readonly statement: string;
  /** Whether it is the first of its statement. */
  readonly opens: boolean;
}

/** A run of text inside one content span, or outside any. */
export interface TextRun {
  readonly said: SaidSpan | null;
  /** Whether the statement begins in this run, so that its speaker is named there once. */
  readonly opens: boolean;
  readonly pieces: readonly TextPiece[];
}

/** Text of one figure, or of none. */
export interface TextPiece extends Span {
  /** `Figure.id`. */
  readonly figure: string | null;
}

interface FigureSpan extends Span {
  readonly id: string;
}

/**
 * Cuts a paragraph into runs that can be nested as elements: statements outside, figures inside. A figure is never
 * cut: where a statement begins or ends within one, the mark of the statement gives way. Where statements overlap, the
 * one that began last is marked. `said` and `figures` are those that touch the paragraph, in text order.
 */
export function textRuns(
  paragraph: Paragraph,
  said: readonly SaidSpan[],
  figures: readonly FigureSpan[],
): TextRun[] {
  const runs: { said: SaidSpan | null; opens: boolean; pieces: TextPiece[] }[] = [];
  const apart = apartWithin(paragraph, figures);
  const edges = edgesWithin(paragraph, said, apart);
  const opened = new Set<string>();
  let figureAt = 0;
  const active: SaidSpan[] = [];
  let saidAt = 0;
  for (let edge = 0; edge + 1 < edges.length; edge += 1) {
    const start = edges[edge] as number;
    const end = edges[edge + 1] as number;
    for (let span = said[saidAt]; span !== undefined && span.start <= start; span = said[++saidAt]) {
      active.push(span);
    }
    for (let index = active.length - 1; index >= 0; index -= 1) {
      if ((active[index] as SaidSpan).end <= start) {
        active.splice(index, 1);
      }
    }
    while ((apart[figureAt]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      figureAt += 1;
    }
    const figure = apart[figureAt];
    const inFigure = figure !== undefined && figure.start <= start ? figure.id : null;
    const innermost = active.at(-1) ?? null;
    const last = runs.at(-1);
    if (last !== undefined && last.said === innermost) {
      last.pieces.push({ start, end, figure: inFigure });
    } else {
      const opens = innermost?.opens === true && !opened.has(innermost.statement);
      if (opens) {
        opened.add(innermost.statement);
      }
      runs.push({ said: innermost, opens, pieces: [{ start, end, figure: inFigure }] });
    }
  }
  return runs;
}

/** Where something begins or ends in the paragraph, in order, without those inside a figure. */
function edgesWithin(paragraph: Span, said: readonly Span[], figures: readonly Span[]): number[] {
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of [...said, ...figures]) {
    for (const edge of [start, end]) {
      if (edge > paragraph.start && edge < paragraph.end) {
        edges.add(edge);
      }
    }
  }
  const sorted = [...edges].sort((a, b) => a - b);
  let figureAt = 0;
  return sorted.filter((edge) => {
    while ((figures[figureAt]?.end ?? Number.POSITIVE_INFINITY) <= edge) {
      figureAt += 1;
    }
    return !((figures[figureAt]?.start ?? Number.POSITIVE_INFINITY) < edge);
  });
}

/** The figures cut to the paragraph, without those that overlap one before them. */
function apartWithin(paragraph: Span, figures: readonly FigureSpan[]): FigureSpan[] {
  const apart: FigureSpan[] = [];
  for (const { id, ...figure } of figures) {
    const start = Math.max(figure.start, paragraph.start);
    const end = Math.min(figure.end, paragraph.end);
    if (start >= (apart.at(-1)?.end ?? 0) && end > start) {
      apart.push({ id, start, end });
    }
  }
  return apart;
}
