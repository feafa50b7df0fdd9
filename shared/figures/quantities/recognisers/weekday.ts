import { WEEKDAYS } from '../dates/calendar.ts';
import { dayFromPublished, weekdayFromPublished } from '../dates/published-day.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { dateDraft, dayThenMonth, monthFirst } from './calendar-date.ts';
import type { Recogniser } from './recogniser.ts';

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "Tuesday", "last Friday", "next Monday", resolved from publication. */
export const weekday: Recogniser = {
  name: 'weekday',
  starts: [...WEEKDAYS.keys()].filter((name) => name.length > 5),
  read(line, at) {
    if (!/^[A-Z]/.test(line.tokens[at]?.text ?? '')) return null;
    const dated = dayAfter(line, at);
    if (dated !== null) return dated;
    const before = line.lower(at - 1);
    const which = before === 'last' ? 'last' : before === 'next' ? 'next' : 'latest';
    const date = weekdayFromPublished(line.published, WEEKDAYS.get(line.lower(at)) as number, which);
    return date === null ? null : dateDraft(line, which === 'latest' ? at : at - 1, at + 1, date);
  },
};

/** "Thursday, February 21, 2019": the weekday is part of the date. */
function dayAfter(line: Line, at: number): Draft | null {
  const from = line.lower(at + 1) === ',' || line.lower(at + 1) === 'the' ? at + 2 : at + 1;
  const date = monthFirst.read(line, from) ?? dayThenMonth.read(line, from);
  return date?.date?.precision === 'day' ? dateDraft(line, at, date.last, date.date) : null;
}

/** "today", "yesterday", "tomorrow". */
export const nearDay: Recogniser = {
  name: 'near-day',
  starts: NEAR_DAYS.keys(),
  read(line, at) {
    const date = dayFromPublished(line.published, NEAR_DAYS.get(line.lower(at)) as number);
    return date === null ? null : { ...dateDraft(line, at, at + 1, date), role: 'period' };
  },
};
