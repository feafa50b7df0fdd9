import { onDay } from '../dates/date-value.ts';
import { partsOf } from '../dates/published-day.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { QuantityDate } from '../quantity.ts';
import { dateDraft, isYearToken } from './calendar-date.ts';
import type { Recogniser } from './recogniser.ts';

/** Holidays on a fixed day: their words without "'s", month and day. */
const HOLIDAYS: readonly (readonly [words: string, month: number, day: number])[] = [
  ['christmas day', 12, 25],
  ['christmas eve', 12, 24],
  ['boxing day', 12, 26],
  ['new year day', 1, 1],
  ['new year eve', 12, 31],
  ['valentine day', 2, 14],
  ['st patrick day', 3, 17],
  ['may day', 5, 1],
  ['independence day', 7, 4],
  ['bastille day', 7, 14],
  ['halloween', 10, 31],
  ['armistice day', 11, 11],
  ['veterans day', 11, 11],
];

const BY_FIRST_WORD = new Map<string, (readonly [readonly string[], number, number])[]>();
for (const [words, month, day] of HOLIDAYS) {
  const parts = words.split(' ');
  const first = parts[0] as string;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), [parts, month, day]]);
}

function dated(line: Line, first: number, last: number, date: QuantityDate | null): Draft | null {
  return date === null ? null : dateDraft(line, first, last, date);
}

/** "Christmas Day", "New Year's Eve 2019", "Boxing Day last year": the latest one before publication unless the year is given. */
export const holiday: Recogniser = {
  name: 'holiday',
  starts: BY_FIRST_WORD.keys(),
  read(line, at) {
    for (const [parts, month, day] of BY_FIRST_WORD.get(line.lower(at)) ?? []) {
      if (!parts.every((part, index) => line.lower(at + index) === part)) continue;
      const end = at + parts.length;
      const now = partsOf(line.published);
      const past = month < now.month || (month === now.month && day <= now.day);
      if (isYearToken(line, end)) return dated(line, at, end + 1, onDay(Number(line.lower(end)), month, day));
      const lastYear = line.lower(end) === 'last' && line.lower(end + 1) === 'year';
      const year = past && !lastYear ? now.year : now.year - 1;
      return dated(line, at, lastYear ? end + 2 : end, onDay(year, month, day, true));
    }
    return null;
  },
};
