import { daysInMonth } from '../dates/calendar.ts';
import { onDay } from '../dates/date-value.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { dateDraft } from '../recognisers/calendar-date.ts';

/** "from Sept. 19 to 22", "March 3-5": the second number is a day of the same month. */
export function findDayRanges(line: Line, drafts: Draft[]): Draft[] {
  return drafts.map((target, index) => {
    const before = drafts[index - 1];
    return before === undefined ? target : (secondDay(line, before, target) ?? target);
  });
}

function secondDay(line: Line, before: Draft, target: Draft): Draft | null {
  if (before.date?.precision !== 'day' || before.last - before.first < 2) return null;
  if (target.kind !== 'amount' || target.first !== before.last + 1 || !/^\d{1,2}$/.test(target.text))
    return null;
  if (!/^(?:to|[-–—])$/.test(line.lower(before.last))) return null;
  const [year, month, day] = before.date.value.split('-').map(Number) as [number, number, number];
  const second = Number(target.text);
  if (second <= day || second > daysInMonth(year, month)) return null;
  const date = onDay(year, month, second, before.date.resolvedFromPublished);
  return date === null ? null : dateDraft(line, target.first, target.last, date);
}
