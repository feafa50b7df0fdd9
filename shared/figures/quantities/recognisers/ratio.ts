import { MONTHS } from '../dates/calendar.ts';
import { draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { times } from '../numbers/times.ts';
import { TIME_UNITS } from '../units/time-units.ts';
import { isYearToken } from './calendar-date.ts';
import type { Recogniser } from './recogniser.ts';

/** "one in five", "six in ten", "three out of four", "nine out of every 10": a share of a whole, in percent. */
export const ratio: Recogniser = {
  name: 'ratio',
  starts: 'number',
  read(line, at) {
    const part = line.numberAt(at);
    if (part === null || part.form !== 'cardinal' || part.step !== 1 || part.value === 0) return null;
    const from = readConnector(line, part.last) ?? ofTen(line, part.last);
    const whole = from === null ? null : line.numberAt(from);
    if (from === null || whole === null || whole.form !== 'cardinal' || whole.step < 1) return null;
    if (whole.value <= Math.abs(part.value) || whole.value < 2 || isTime(line, from, whole.last)) return null;
    return draft(line, at, whole.last, {
      kind: 'percent',
      value: times(part.value / whole.value, 100),
      step: 100 / whole.value,
      roundStep: 100 / whole.value,
      digits: part.digits,
      unit: 'percent',
      unitKind: 'percent',
    });
  },
};

/** The token after "in", "in every", "out of", "out of every", "-in-", "of every" at `at`, or null. */
function readConnector(line: Line, at: number): number | null {
  const hyphen = line.lower(at) === '-' && line.lower(at + 2) === '-' ? 1 : 0;
  const from = at + hyphen;
  const every = (next: number) => (line.lower(next) === 'every' ? next + 1 : next) + hyphen;
  if (line.lower(from) === 'in') return every(from + 1);
  if (line.lower(from) === 'over') return line.numberAt(from + 1) === null ? null : endsAfter(line, from + 1);
  if (line.lower(from) === 'out' && line.lower(from + 1) === 'of') return every(from + 2);
  return line.lower(from) === 'of' && line.lower(from + 1) === 'every' ? from + 2 : null;
}

const PEOPLE =
  /^(?:voters|people|adults|women|men|respondents|households|patients|workers|parents|teachers|doctors|nurses|pupils|students|children|employees|residents|readers|drivers|farmers|firms|businesses|companies|employers)$/;

/** "eight of 10 voters", "six of ten Americans": of people asked, as good as "in ten". */
function ofTen(line: Line, at: number): number | null {
  const whole = line.lower(at) === 'of' ? line.numberAt(at + 1) : null;
  if (whole?.value !== 10 && whole?.value !== 100) return null;
  const noun = line.tokens[whole.last];
  return noun !== undefined && (PEOPLE.test(noun.lower) || /^\p{Lu}\p{Ll}+s$/u.test(noun.text))
    ? at + 1
    : null;
}

/** "one over three": a division only where nothing is counted behind it. */
function endsAfter(line: Line, at: number): number | null {
  const next = line.tokens[line.numberAt(at)?.last ?? at];
  return next === undefined || /^[.;?!)]$/.test(next.text) ? at : null;
}

/** "three in 2018", "two in ten days" are no shares. */
function isTime(line: Line, from: number, last: number): boolean {
  const next = line.lower(last) === '-' ? line.lower(last + 1) : line.lower(last);
  return isYearToken(line, from) || TIME_UNITS.has(next) || MONTHS.has(next);
}
