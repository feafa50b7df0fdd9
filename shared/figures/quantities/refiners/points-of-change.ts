import type { Token } from '../../../article/tokens.ts';
import { type Draft, resize } from '../draft.ts';
import type { Line } from '../line.ts';

const INDEX = /^(?:dow|nasdaq|index|indices|ftse|dax|nikkei|shares|stocks|s&p|sensex|composite|futures)$/;

/** Points of a share index are points of their own. */
function isIndex(token: Token): boolean {
  return INDEX.test(token.lower);
}

/** What is stated in percent, so that its changes and gaps are in percentage points. */
const SHARES =
  /^(?:turnout|vote|votes|share|shares|support|approval|rating|ratings|poll|polls|pollster|pollsters|inflation|unemployment|rate|rates|margin|election|party|growth)$/;
/** Above this, points are those of an index or a game. */
const MOST = 40;

/**
 * "fell by more than 3 points" beside a percentage, "Turnout was up 6.7 points", "a vote share eight points behind":
 * the points are percentage points, and part of the span.
 */
export function findPointsOfChange(line: Line, drafts: Draft[]): Draft[] {
  const counted = drafts.filter((target) => countsPoints(line, target));
  if (counted.length === 0) return drafts;
  const percent = drafts.some((other) => other.kind === 'percent');
  const share = line.tokens.some((token) => SHARES.test(token.lower));
  if ((!percent && !share) || line.tokens.some(isIndex)) return drafts;
  for (const target of counted) {
    const changes = target.direction !== null && (percent || isDecimal(target));
    if (!changes && !(share && isGap(line, target)) && !(percent && isMoreThan(line, target))) continue;
    target.kind = 'points';
    target.unit = 'percentage points';
    target.unitKind = 'points';
    target.head = null;
    resize(line, target, target.first, target.last + 1);
  }
  return drafts;
}

function countsPoints(line: Line, target: Draft): boolean {
  const next = line.lower(target.last);
  return target.kind === 'amount' && (next === 'points' || next === 'point') && (target.value ?? 0) <= MOST;
}

function isDecimal(target: Draft): boolean {
  return target.step < 1;
}

/** "45.1 per cent, five points more than the other side": a gap between two shares. */
function isMoreThan(line: Line, target: Draft): boolean {
  const after = line.lower(target.last + 1);
  return (
    /^(?:more|fewer|less|higher|lower|better|worse)$/.test(after) && line.lower(target.last + 2) === 'than'
  );
}

/** "by eight points", "a margin of 11 points", "eight points behind". */
function isGap(line: Line, target: Draft): boolean {
  let at = target.first;
  while (at > 0 && line.endOf(at - 1) > (target.comparatorSpan?.start ?? target.start)) at--;
  const before = line.tokens.slice(Math.max(0, at - 4), at).map((token) => token.lower);
  if (/^(?:ahead|behind|clear|above|below)$/.test(line.lower(target.last + 1))) return true;
  if (before.at(-1) === 'by')
    return before.some((word) => /^(?:trail|trails|trailed|led|leads|lead|beat|ahead|behind)$/.test(word));
  return (
    /^(?:of|is|was|at|to)$/.test(before.at(-1) ?? '') &&
    before.some((word) => /^(?:margin|lead|gap|swing)$/.test(word))
  );
}
