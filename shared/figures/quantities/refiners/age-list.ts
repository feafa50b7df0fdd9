import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

const OLDEST = 115;

/** "aged nine, ten and 49": numbers that go on in a list of ages are ages too. */
export function continueAges(line: Line, drafts: Draft[]): Draft[] {
  for (const [index, target] of drafts.entries()) {
    const before = drafts[index - 1];
    if (before?.role !== 'age' || target.kind !== 'amount' || target.step !== 1) continue;
    if ((target.value ?? 0) > OLDEST || !isJoined(line, before, target) || !standsAlone(line, target))
      continue;
    target.kind = 'age';
    target.role = 'age';
    target.unit = 'years';
    target.unitKind = 'time';
  }
  return drafts;
}

/** Only commas, "and" and the like lie between the two. */
function isJoined(line: Line, before: Draft, target: Draft): boolean {
  if (target.first === before.last || target.first - before.last > 2) return false;
  for (let at = before.last; at < target.first; at++)
    if (!/^(?:,|and|or|to|[-–])$/.test(line.lower(at))) return false;
  return true;
}

function standsAlone(line: Line, target: Draft): boolean {
  const next = line.tokens[target.last];
  return next === undefined || next.kind === 'mark' || /^(?:and|or)$/.test(next.lower);
}
