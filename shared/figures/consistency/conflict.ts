import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';

/** Figures that cannot all be right. */
export interface Conflict {
  readonly figures: readonly JudgedFigure[];
  readonly rule: string;
  /** Why, as a clause: "75 and 55 make 130, not 120". */
  readonly detail: string;
}

/** One way in which an article can contradict itself. */
export type ConflictRule = (plan: SubjectPlan, judged: readonly JudgedFigure[]) => readonly Conflict[];
