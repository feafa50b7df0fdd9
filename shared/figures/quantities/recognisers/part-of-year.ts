import { inMonths, inYear } from '../dates/date-value.ts';
import { partsOf } from '../dates/published-day.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { QuantityDate } from '../quantity.ts';
import { dateDraft } from './calendar-date.ts';
import type { Recogniser } from './recogniser.ts';

/** "the third quarter", "the fourth quarter of 2019", "the first half of 2020", "first half of last year". */
export const partOfYear: Recogniser = {
  name: 'part-of-year',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number?.form !== 'ordinal' || number.value > 4) return null;
    const from = line.lower(number.last) === '-' ? number.last + 1 : number.last;
    const word = line.lower(from);
    const year = readYear(line, from + 1);
    if (word === 'quarter')
      return quarter(line, at, year?.last ?? from + 1, number.value, year?.value ?? null);
    return word === 'half' && number.value <= 2 && year !== null
      ? whole(line, at, year.last, inMonths(year.value, number.value * 6 - 5, number.value * 6, 'half-year'))
      : null;
  },
};

/** "Q3", "Q3 2021", "H1 2020". */
export const shortPartOfYear: Recogniser = {
  name: 'short-part-of-year',
  starts: ['q', 'h'],
  read(line, at) {
    const [letter, digit] = [line.tokens[at]?.text, line.tokens[at + 1]?.text ?? ''];
    if (
      !line.glued(at) ||
      !/^[1-4]$/.test(digit) ||
      (line.glued(at + 1) && line.tokens[at + 2]?.kind === 'word')
    )
      return null;
    const year = readYear(line, at + 2);
    if (letter === 'Q') return quarter(line, at, year?.last ?? at + 2, Number(digit), year?.value ?? null);
    return letter === 'H' && Number(digit) <= 2 && year !== null
      ? whole(
          line,
          at,
          year.last,
          inMonths(year.value, Number(digit) * 6 - 5, Number(digit) * 6, 'half-year'),
        )
      : null;
  },
};

/** "fiscal 2021", "fiscal year 2020", "FY2021", "financial year 2019": named by the year it ends in. */
export const fiscalYear: Recogniser = {
  name: 'fiscal-year',
  starts: ['fiscal', 'financial', 'fy'],
  read(line, at) {
    const from = line.lower(at + 1) === 'year' ? at + 2 : at + 1;
    const year = line.tokens[from]?.text ?? '';
    return /^(?:19|20)\d{2}$/.test(year) ? whole(line, at, from + 1, inYear(Number(year))) : null;
  },
};

/** A quarter without a year is the latest that has ended by publication. */
function quarter(line: Line, first: number, last: number, value: number, year: number | null): Draft {
  const now = partsOf(line.published);
  const resolved = year ?? (value * 3 < now.month ? now.year : now.year - 1);
  return whole(line, first, last, inMonths(resolved, value * 3 - 2, value * 3, 'quarter', year === null));
}

function whole(line: Line, first: number, last: number, date: QuantityDate): Draft {
  return { ...dateDraft(line, first, last, date), role: 'period' };
}

/** "2019", "of 2019", "of last year", "this year". */
function readYear(line: Line, at: number): { readonly last: number; readonly value: number } | null {
  const from = line.lower(at) === 'of' || line.lower(at) === 'in' ? at + 1 : at;
  const written = line.tokens[from]?.text ?? '';
  if (/^(?:19|20)\d{2}$/.test(written)) return { last: from + 1, value: Number(written) };
  if (line.lower(from + 1) !== 'year') return null;
  const shift = { last: -1, this: 0, next: 1 }[line.lower(from)];
  return shift === undefined ? null : { last: from + 2, value: partsOf(line.published).year + shift };
}
