import { inMonth, inMonths, inYear, inYears } from '../dates/date-value.ts';
import { partsOf } from '../dates/published-day.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { QuantityDate } from '../quantity.ts';
import { dateDraft } from './calendar-date.ts';
import type { Recogniser } from './recogniser.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
]);

/** "last year", "this month", "next decade", "last autumn": periods counted from publication. */
export const relativePeriod: Recogniser = {
  name: 'relative-period',
  starts: SHIFTS.keys(),
  read(line, at) {
    const shift = SHIFTS.get(line.lower(at)) as number;
    const date = shifted(line.published, shift, line.lower(at + 1));
    return date === null ? null : period(line, at, at + 2, date);
  },
};

/** "the summer of 2014", "autumn 2020". */
export const seasonOfYear: Recogniser = {
  name: 'season-of-year',
  starts: SEASONS.keys(),
  read(line, at) {
    const from = line.lower(at + 1) === 'of' ? at + 2 : at + 1;
    const year = line.tokens[from]?.text ?? '';
    if (!/^(?:1[6-9]|20)\d{2}$/.test(year)) return null;
    const month = SEASONS.get(line.lower(at)) as number;
    return dateDraft(line, at, from + 1, inMonths(Number(year), month, month + 2, 'season'));
  },
};

const YEARS: ReadonlyMap<string, number> = new Map([
  ['the', 0],
  ['this', 0],
  ['last', -1],
]);

/** "the start of the year", "the beginning of last year", "the end of last year": its first or last month. */
export const endOfYear: Recogniser = {
  name: 'end-of-year',
  starts: ['start', 'beginning', 'turn', 'end', 'close'],
  read(line, at) {
    const shift = YEARS.get(line.lower(at + 2));
    if (line.lower(at + 1) !== 'of' || shift === undefined || line.lower(at + 3) !== 'year') return null;
    const isEnd = /^(?:end|close)$/.test(line.lower(at));
    // The end of the present year is still to come.
    if (isEnd && shift === 0) return null;
    return period(line, at, at + 4, inMonth(partsOf(line.published).year + shift, isEnd ? 12 : 1, true));
  },
};

function period(line: Line, first: number, last: number, date: QuantityDate): Draft {
  return { ...dateDraft(line, first, last, date), role: 'period' };
}

function shifted(published: string, shift: number, word: string): QuantityDate | null {
  const now = partsOf(published);
  if (word === 'year') return inYear(now.year + shift, true);
  if (word === 'month') {
    const months = now.year * 12 + now.month - 1 + shift;
    return inMonth(Math.floor(months / 12), (months % 12) + 1, true);
  }
  if (word === 'quarter') {
    const quarters = now.year * 4 + Math.floor((now.month - 1) / 3) + shift;
    const first = (quarters % 4) * 3 + 1;
    return inMonths(Math.floor(quarters / 4), first, first + 2, 'quarter', true);
  }
  if (word === 'decade') {
    const from = now.year - (now.year % 10) + 10 * shift;
    return inYears(from, from + 9, 'decade', true);
  }
  if (word === 'century') {
    const from = now.year - (now.year % 100) + 100 * shift;
    return inYears(from, from + 99, 'century', true);
  }
  return shiftedSeason(now, shift, word);
}

/** "last summer" is the latest that has ended, "next summer" the first to begin. */
function shiftedSeason(
  now: { readonly year: number; readonly month: number },
  shift: number,
  word: string,
): QuantityDate | null {
  const month = SEASONS.get(word);
  if (month === undefined) return null;
  const ended = now.month > month + 2 || (month === 12 && now.month > 2 && now.month < 12);
  const begun = now.month >= month;
  const year =
    shift < 0
      ? month === 12
        ? now.year - 1
        : ended
          ? now.year
          : now.year - 1
      : shift > 0
        ? begun
          ? now.year + 1
          : now.year
        : now.year;
  return inMonths(year, month, month + 2, 'season', true);
}
