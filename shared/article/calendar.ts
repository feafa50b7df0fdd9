const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})';
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T\d|$)/;
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY}(?:,? ${YEAR})?\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?\\b`, 'i');

/** A day as a text states it; `year` is null where it is left out. */
export interface StatedDay {
  readonly year: number | null;
  /** 1..12. */
  readonly month: number;
  readonly day: number;
  /** Where it stands in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** The first day that `text` states, as `2022-01-12`, `January 12, 2022`, `12 Jan. 2022` or without the year. */
export function findDay(text: string): StatedDay | null {
  const iso = ISO.exec(text);
  if (iso) return stated(iso, iso[1], Number(iso[2]), iso[3]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return stated(monthFirst, monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? stated(dayFirst, dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) : null;
}

/**
 * The ISO day of a metadata value (`2022-01-12T08:30:00+01:00`, `20220112T083000Z`, `12 January 2022`): the day as it
 * is written, in the publisher's own zone; null where no whole day is stated.
 */
export function dayOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value !== 'string' || value.length > 100) return null;
  const basic = BASIC.exec(value.trim());
  const day = basic ? stated(basic, basic[1], Number(basic[2]), basic[3]) : findDay(value);
  return day && day.year !== null ? isoDay(day.year, day.month, day.day) : null;
}

/** `YYYY-MM-DD`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function stated(
  match: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: string | undefined,
): StatedDay | null {
  const found = {
    year: year === undefined ? null : Number(year),
    month,
    day: Number(day),
    start: match.index,
    end: match.index + match[0].length,
  };
  return isDay(found.year, month, found.day) ? found : null;
}

function isDay(year: number | null, month: number, day: number): boolean {
  if (year !== null && (year < 1700 || year > 2200)) return false;
  if (day < 1 || day > (LONGEST[month - 1] ?? 0)) return false;
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month !== 2 || day < 29 || leap;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}
