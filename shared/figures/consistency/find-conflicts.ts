import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { Conflict } from './conflict.ts';
import { CONFLICT_RULES } from './conflict-rules.ts';

/**
 * Marks the figures with which the article contradicts itself. Where the reference settles any figure of a clash, each
 * keeps its own verdict; where it settles none, all of them are inconsistent.
 */
export function findConflicts(plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly JudgedFigure[] {
  const conflicts = CONFLICT_RULES.flatMap((rule) => rule(plan, judged)).filter(
    (conflict) => !settled(conflict),
  );
  if (conflicts.length === 0) return judged;
  return judged.map((figure) => {
    const own = conflicts.find((conflict) => conflict.figures.includes(figure));
    return own === undefined ? figure : inconsistent(figure, own);
  });
}

function settled(conflict: Conflict): boolean {
  return conflict.figures.some(({ verdict }) => verdict !== 'unverifiable' && verdict !== 'not-checkable');
}

function inconsistent(figure: JudgedFigure, conflict: Conflict): JudgedFigure {
  return {
    ...figure,
    verdict: 'inconsistent',
    today: 'inconsistent',
    chosen: null,
    candidates: [],
    rule: conflict.rule,
    detail: conflict.detail,
    conflicts: conflict.figures.filter((other) => other !== figure).map(({ planned }) => planned),
  };
}
