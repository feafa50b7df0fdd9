const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_MONTH = /^(\d{4})-(?:M)?(\d{2})$/;
const QUARTER = /^(\d{4})-?Q([1-4])$/;
const HALF = /^(\d{4})-?[SH]([12])$/;
const YEAR = /^(?:\d{4})$/;

/** A plain number, without thousands separators; null for anything else. */
export function numberOf(cell: string): number | null {
  return NUMBER.test(cell) ? Number(cell) : null;
}

/** Whether the cell is a day that exists in the calendar, `YYYY-MM-DD`. */
export function isDay(cell: string): boolean {
  const parts = ISO_DAY.exec(cell);
  return parts !== null && Number(parts[2]) >= 1 && Number(parts[2]) <= 12 && isDayOfMonth(cell, parts);
}

function isDayOfMonth(cell: string, parts: RegExpExecArray): boolean {
  const day = Number(parts[3]);
  return (
    day >= 1 &&
    day <= Number(lastDayOfMonth(Number(parts[1]), Number(parts[2])).slice(8)) &&
    cell.length === 10
  );
}

/**
 * First and last day, both inclusive, of a period as statistics offices write it: `2014`, `2014-Q2`, `2014-S1`,
 * `2014-03`, `2014-M03`, `2014-03-18`; null for anything else.
 */
export function periodOf(cell: string): { readonly first: string; readonly last: string } | null {
  if (YEAR.test(cell)) return { first: `${cell}-01-01`, last: `${cell}-12-31` };
  const quarter = QUARTER.exec(cell);
  if (quarter !== null) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
  const half = HALF.exec(cell);
  if (half !== null) return months(Number(half[1]), Number(half[2]) * 6 - 5, 6);
  const month = ISO_MONTH.exec(cell);
  if (month !== null && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return months(Number(month[1]), Number(month[2]), 1);
  return isDay(cell) ? { first: cell, last: cell } : null;
}

function months(year: number, from: number, count: number): { first: string; last: string } {
  return {
    first: `${String(year).padStart(4, '0')}-${String(from).padStart(2, '0')}-01`,
    last: lastDayOfMonth(year, from + count - 1),
  };
}

function lastDayOfMonth(year: number, month: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${days}`;
}

/** The words between `|`, without white space and empty ones. */
export function listOf(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
