import { MONTHS } from '../dates/calendar.ts';
import { inMonth, onDay } from '../dates/date-value.ts';
import { dayWithoutYear, type Outlook, yearOfMonth } from '../dates/published-day.ts';
import { type Draft, draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { QuantityDate } from '../quantity.ts';
import type { Recogniser } from './recogniser.ts';

/** Month names that are words, names or verbs too: alone they need a sign that a month is meant. */
const AMBIGUOUS = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'sun',
  'sat',
  'sep',
  'dec',
  'apr',
  'jun',
  'nov',
  'oct',
  'feb',
  'aug',
]);
const BEFORE_MONTH = new Set(
  'in since by from until till of last next this early late mid during before after through between to and every each for around past'.split(
    ' ',
  ),
);

/** "12 March 2014", "14th of June", "1 September 2019". */
export const dayThenMonth: Recogniser = {
  name: 'day-then-month',
  starts: 'number',
  read(line, at) {
    const day = readDayOfMonth(line, at);
    if (day === null) return null;
    const from = line.lower(day.last) === 'of' ? day.last + 1 : day.last;
    const month = readMonth(line, from);
    if (month === null) return null;
    const year = readYearAfter(line, month.last);
    return dated(line, at, year?.last ?? month.last, day.value, month.value, year?.value ?? null);
  },
};

/** "March 12, 2014", "Jan. 24", "May 2002", "June of 2018", "September 11", "in October". */
export const monthFirst: Recogniser = {
  name: 'month-first',
  starts: MONTHS.keys(),
  read(line, at) {
    const month = readMonth(line, at);
    if (month === null) return null;
    const day = readDayOfMonth(line, month.last);
    if (day !== null && !isYearToken(line, month.last)) {
      const year = readYearAfter(line, day.last);
      return dated(line, at, year?.last ?? day.last, day.value, month.value, year?.value ?? null);
    }
    const year = readYearAfter(line, month.last);
    if (year !== null) return dateDraft(line, at, year.last, inMonth(year.value, month.value));
    if (!meansMonth(line, at)) return null;
    const before = line.lower(at - 1);
    const which =
      before === 'next'
        ? 'next'
        : before === 'last' || before === 'past'
          ? 'last'
          : monthMeant(line, at, month.value);
    const first = before === 'last' || before === 'next' || before === 'this' ? at - 1 : at;
    const value = inMonth(yearOfMonth(line.published, month.value, which), month.value, true);
    return dateDraft(line, first, month.last, value);
  },
};

/** A draft of kind `date`. */
export function dateDraft(line: Line, first: number, last: number, date: QuantityDate): Draft {
  return draft(line, first, last, { kind: 'date', unit: 'date', unitKind: 'date', date });
}

function dated(
  line: Line,
  first: number,
  last: number,
  day: number,
  month: number,
  year: number | null,
): Draft | null {
  const date =
    year === null
      ? dayWithoutYear(line.published, month, day, aheadOf(line, first))
      : onDay(year, month, day);
  return date === null ? null : dateDraft(line, first, last, date);
}

const WILL = /^(?:will|shall|next|upcoming|coming)$/;
/** "Is due", "are set to", "is to rise": surely still to come. */
const SURELY_DUE = /^(?:due|scheduled|set|to)$/;
/** In the present these say what is to come as well as what is: "rises in July", "takes effect on 1 July". */
const HAPPENS =
  /^(?:rises|goes|increases|falls|drops|climbs|comes|takes|starts|begins|kicks|expires|become|becomes)$/;
const DUE = /^(?:due|scheduled|would|plans?|planned|expected|set|deadline)$/;
const TO_OR_FROM = /^(?:until|by|from)$/;
const PAST = /^(?:was|were|had|ran|lasted|stayed|remained|stood)$/;
/** How many tokens before a day may stand the word that says whether it is still to come. */
const LONGEST_OUTLOOK = 14;
/** How many tokens before "until" may stand the verb in the past that it goes with. */
const LONGEST_PREDICATE = 3;

/**
 * "Will be played on 19 July": surely a day still to come. "Has until January 28", "from 1 July it costs more": maybe one.
 * "It was closed until 28 January": none.
 */
function aheadOf(line: Line, at: number): Outlook {
  let turn: number | null = null;
  let due = false;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_OUTLOOK); before--) {
    const lower = line.lower(before);
    if (/^[.;:!?]$/.test(lower) && !line.glued(before)) break;
    if (WILL.test(lower) || isSurelyDue(line, before)) return 'ahead';
    due ||= DUE.test(lower) || HAPPENS.test(lower);
    if (TO_OR_FROM.test(lower)) turn ??= before;
    if (!due && PAST.test(lower) && (turn === null || turn - before <= LONGEST_PREDICATE)) return 'past';
  }
  return due || turn !== null ? 'either' : 'past';
}

function isSurelyDue(line: Line, at: number): boolean {
  return (
    SURELY_DUE.test(line.lower(at)) &&
    /^(?:is|are)$/.test(line.lower(at - 1)) &&
    line.lower(at + 1) !== 'date'
  );
}

/**
 * "Will be 13.10 from January": the next; "rises to 3.10 in July": the nearer of the two; else the latest. Words that go
 * with a day ("from", "until") leave a month what it was.
 */
function monthMeant(line: Line, at: number, month: number): 'latest' | 'next' {
  let happens = false;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_OUTLOOK); before--) {
    const lower = line.lower(before);
    if (/^[.;:!?,]$/.test(lower) && !line.glued(before)) break;
    if (/^(?:will|shall)$/.test(lower) || isSurelyDue(line, before)) return 'next';
    if (PAST.test(lower)) break;
    happens ||= HAPPENS.test(lower);
  }
  const ahead = (month - Number(line.published.slice(5, 7)) + 12) % 12;
  return happens && ahead > 0 && ahead < 12 - ahead ? 'next' : 'latest';
}

const ABBREVIATED = new Set(
  [...MONTHS.keys()].filter((name) => name.length <= 4 && !/^(?:may|june|july)$/.test(name)),
);

/** A month name, capitalised, with the full stop of an abbreviation. */
function readMonth(line: Line, at: number): { readonly last: number; readonly value: number } | null {
  const token = line.tokens[at];
  const value = token === undefined ? undefined : MONTHS.get(token.lower);
  if (token === undefined || value === undefined || !/^[A-Z]/.test(token.text)) return null;
  const stop = ABBREVIATED.has(token.lower) && line.lower(at + 1) === '.' && line.glued(at);
  return { last: stop ? at + 2 : at + 1, value };
}

/** "12", "12th" from 1 to 31. */
function readDayOfMonth(line: Line, at: number): { readonly last: number; readonly value: number } | null {
  const token = line.tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const value = Number(token.text);
  if (value < 1 || value > 31) return null;
  const suffix = line.glued(at) && /^(?:st|nd|rd|th)$/.test(line.lower(at + 1));
  const clock = line.lower(at + 1) === ':' && line.glued(at);
  const scaled = line.numberAt(at)?.scaled === true || /^(?:%|percent)$/.test(line.lower(at + 1));
  return clock || scaled ? null : { last: suffix ? at + 2 : at + 1, value };
}

/** A year right behind: "2014", ", 2014", "of 2018". */
function readYearAfter(line: Line, at: number): { readonly last: number; readonly value: number } | null {
  const skip = line.lower(at) === ',' || line.lower(at) === 'of' || line.lower(at) === 'in' ? 1 : 0;
  return isYearToken(line, at + skip)
    ? { last: at + skip + 1, value: Number(line.tokens[at + skip]?.text) }
    : null;
}

/** Four digits that can be a year: 1000 to 2199, not glued to letters or a currency sign. */
export function isYearToken(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'number' || !/^(?:1\d{3}|2[01]\d{2})$/.test(token.text)) return false;
  const next = line.tokens[at + 1];
  if (next?.start !== token.end) return true;
  if (next.text === '/') return goesOnToNextYear(line, at);
  return next.kind !== 'word' && !/^[%:$€£]$/.test(next.text);
}

/** "2018/19": the last two digits of the year after. */
function goesOnToNextYear(line: Line, at: number): boolean {
  const next = line.tokens[at + 2];
  return (
    line.glued(at + 1) &&
    next !== undefined &&
    /^\d\d$/.test(next.text) &&
    Number(next.text) === (Number(line.tokens[at]?.text) + 1) % 100
  );
}

function meansMonth(line: Line, at: number): boolean {
  const lower = line.lower(at);
  const before = line.lower(at - 1);
  if (BEFORE_MONTH.has(before)) return true;
  return !AMBIGUOUS.has(lower) && at > 0 && line.tokens[at - 1]?.kind === 'word';
}
