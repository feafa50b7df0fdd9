import type { Token } from '../../../article/tokens.ts';
import { type Draft, resize } from '../draft.ts';
import type { Line } from '../line.ts';

const INDEX = /^(?:dow|nasdaq|index|indices|ftse|dax|nikkei|shares|stocks|s&p|sensex|composite|futures)$/;

/** Points of a share index are points of their own. */
function isIndex(token: Token): boolean {
  return INDEX.test(token.lower);
}

/** "fell by more than 3 points" beside a percentage: the points are percentage points, and part of the span. */
export function findPointsOfChange(line: Line, drafts: Draft[]): Draft[] {
  if (!drafts.some((other) => other.kind === 'percent') || line.tokens.some(isIndex)) return drafts;
  for (const target of drafts) {
    if (target.kind !== 'amount' || target.direction === null || (target.value ?? 0) > 40) continue;
    if (line.lower(target.last) !== 'points' && line.lower(target.last) !== 'point') continue;
    target.kind = 'points';
    target.unit = 'percentage points';
    target.unitKind = 'points';
    target.head = null;
    resize(line, target, target.first, target.last + 1);
  }
  return drafts;
}
