import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/**
 * "more than 100 kilometres (60 miles)", "lost 190 points, or 0.6%": the same amount said again. What was said of the
 * first holds for the second.
 */
export function carryOver(line: Line, drafts: Draft[]): Draft[] {
  for (let index = 1; index < drafts.length; index++) {
    const [first, second] = [drafts[index - 1] as Draft, drafts[index] as Draft];
    if (
      second.comparatorSpan !== null ||
      first.date !== null ||
      second.date !== null ||
      second.kind === 'age'
    )
      continue;
    const bracket = opensBracket(line, first, second);
    if (!bracket && !saysOr(line, first, second)) continue;
    if (bracket) {
      second.comparator = first.comparator === 'between' ? second.comparator : first.comparator;
      second.comparatorSpan = first.comparator === second.comparator ? first.comparatorSpan : null;
    }
    second.direction ??= first.direction;
  }
  return drafts;
}

/** "(60 miles)" or "/ 300 PS" right behind. */
function opensBracket(line: Line, first: Draft, second: Draft): boolean {
  const mark = line.lower(second.first - 1);
  const at = first.rate === null ? first.last : tokenAfter(line, first.rate.end, first.last);
  return second.first - 1 === at && (mark === '(' || mark === '/') && second.kind !== 'amount';
}

/** ", or 0.6%". */
function saysOr(line: Line, first: Draft, second: Draft): boolean {
  return (
    line.lower(second.first - 1) === 'or' &&
    line.lower(second.first - 2) === ',' &&
    second.first - first.last <= 4 &&
    first.unit !== second.unit
  );
}

function tokenAfter(line: Line, offset: number, from: number): number {
  let at = from;
  while (line.tokens[at] !== undefined && (line.tokens[at]?.start ?? 0) < offset) at++;
  return at;
}
