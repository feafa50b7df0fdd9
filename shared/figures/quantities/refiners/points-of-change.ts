import { type Draft, resize } from '../draft.ts';
import type { Line } from '../line.ts';

/** "fell by more than 3 points" beside a percentage: the points are percentage points, and part of the span. */
export function findPointsOfChange(line: Line, drafts: Draft[]): Draft[] {
  if (!drafts.some((other) => other.kind === 'percent')) return drafts;
  for (const target of drafts) {
    if (target.kind !== 'amount' || target.direction === null) continue;
    if (line.lower(target.last) !== 'points' && line.lower(target.last) !== 'point') continue;
    target.kind = 'points';
    target.unit = 'percentage points';
    target.unitKind = 'points';
    target.head = null;
    resize(line, target, target.first, target.last + 1);
  }
  return drafts;
}
