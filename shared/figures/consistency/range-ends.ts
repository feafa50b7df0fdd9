import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { Conflict } from './conflict.ts';

/** "Between 90 and 40": a range whose ends are the wrong way round. */
export function rangeEnds(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  return judged.flatMap((figure) => {
    const { low, high, text } = figure.planned.quantity;
    return low === null || high === null || low <= high
      ? []
      : [
          {
            figures: [figure],
            rule: 'range: the ends are the wrong way round',
            detail: `"${text}" runs from the larger number to the smaller`,
          },
        ];
  });
}
