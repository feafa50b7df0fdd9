import { inYear, inYears } from '../dates/date-value.ts';
import type { Line } from '../line.ts';
import { isFunctionWord } from '../refiners/function-words.ts';
import { dateDraft, isYearToken } from './calendar-date.ts';
import type { Recogniser } from './recogniser.ts';

/** Before four digits, these make a year of them. */
const BEFORE_YEAR = new Set(
  'in since by from until till of during before after through early late mid circa year fiscal summer winter spring autumn fall between to and for back around class season election and/or pre post'.split(
    ' ',
  ),
);
/** After four digits, these make a count of them. */
const COUNTED_BY = new Set(
  'people men women children feet metres meters miles kilometres kilometers rpm units km kg tonnes tons hp votes jobs homes troops soldiers percent years days hours minutes dollars euros pounds points words pages seats members'.split(
    ' ',
  ),
);

/** "2014", "2018-19", "A.D. 1000": four digits where words around them speak of a year. */
export const year: Recogniser = {
  name: 'year',
  starts: 'number',
  read(line, at) {
    if (!isYearToken(line, at) || (line.glued(at - 1) && !/^[('"“‘\-–—/]$/.test(line.lower(at - 1))))
      return null;
    const value = Number(line.tokens[at]?.text);
    const second = readSecondYear(line, at, value);
    if (second !== null) return dateDraft(line, at, second.last, inYears(value, second.value, 'year'));
    return speaksOfYear(line, at, value) ? dateDraft(line, at, at + 1, inYear(value)) : null;
  },
};

/** "2018-19", "2018/19", "2016-2020". */
function readSecondYear(
  line: Line,
  at: number,
  from: number,
): { readonly last: number; readonly value: number } | null {
  if (!/^[-–/]$/.test(line.lower(at + 1)) || !line.glued(at) || !line.glued(at + 1)) return null;
  const written = line.tokens[at + 2]?.text ?? '';
  const to = /^\d{2}$/.test(written)
    ? inCenturyOf(from, Number(written))
    : /^\d{4}$/.test(written)
      ? Number(written)
      : 0;
  return to > from && to - from < 200 ? { last: at + 3, value: to } : null;
}

/** The year whose last two digits are given: of the same century, or the first of the next ("1999/00"). */
function inCenturyOf(from: number, digits: number): number {
  return (from + 1) % 100 === digits ? from + 1 : from - (from % 100) + digits;
}

function speaksOfYear(line: Line, at: number, value: number): boolean {
  const next = line.lower(at + 1);
  if (COUNTED_BY.has(next) || (COUNTED_BY.has(line.lower(at + 2)) && next === '-')) return false;
  if (isEra(line, at)) return true;
  const before = line.lower(at - 1);
  if (before === 'of' && SUMS.test(line.lower(at - 2)) && !isThatOfYear(line, at, value)) return false;
  const likely = value >= 1700 && value <= 2100;
  if (BEFORE_YEAR.has(before)) return value >= 1400 || before !== 'to';
  if (!likely) return false;
  if (ADDS_UP.has(before) && BEFORE_YEAR.has(line.lower(at - 2)) && line.lower(at - 2) !== 'of') return true;
  return before === '' || (!followsNumber(line, at) && !ADDS_UP.has(before));
}

/** "Double the number of 2006", "below the peak of 2019": the one there was then, with nothing counted behind. */
function isThatOfYear(line: Line, at: number, value: number): boolean {
  const next = line.tokens[at + 1];
  const countsNothing = next === undefined || next.kind === 'mark' || isFunctionWord(next);
  return line.lower(at - 3) === 'the' && value >= 1900 && value <= 2100 && countsNothing;
}

const SUMS =
  /^(?:average|total|maximum|minimum|number|sum|crowd|record|price|cost|loss|profit|fine|population|capacity|fleet|force|workforce|team|group|staff|best|peak|high|low|rate|score|sale|output)$/;

/** A number of its own before it, not the 6 of "X6 2019". */
function followsNumber(line: Line, at: number): boolean {
  return (
    line.tokens[at - 1]?.kind === 'number' && !(line.glued(at - 2) && line.tokens[at - 2]?.kind === 'word')
  );
}

/** Before four digits, these make a count of them after all. */
const ADDS_UP = new Set(
  'than about some nearly almost least most over under around roughly approximately only just total another all additional up $ £ € was were is are at'.split(
    ' ',
  ),
);

function isEra(line: Line, at: number): boolean {
  return (
    /^(?:ad|bc|ce|bce)$/.test(line.lower(at + 1)) ||
    (line.lower(at - 1) === '.' && line.lower(at - 2) === 'd')
  );
}
