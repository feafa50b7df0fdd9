import type { JudgedFigure } from '../judged-figure.ts';

/**
 * "It reopened on Monday. Buses ran on Monday too": a day that the text names without its year says when the event was
 * once; where it comes again for nothing but that day, it only says when something else was, and is left out.
 */
export function toldOfOnce(judged: readonly JudgedFigure[]): readonly JudgedFigure[] {
  const told = new Set<string>();
  return judged.filter(({ planned, chosen }) => {
    if (chosen?.candidate.reading !== 'date' || chosen.outcome === null) return true;
    const { id } = chosen.outcome.fact;
    const again = told.has(id);
    told.add(id);
    return !(again && chosen.candidate.witness === true && planned.quantity.date?.resolvedFromPublished);
  });
}
