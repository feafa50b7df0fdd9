import { inYears } from '../dates/date-value.ts';
import { partsOf } from '../dates/published-day.ts';
import type { Line } from '../line.ts';
import { dateDraft } from './calendar-date.ts';
import type { Recogniser } from './recogniser.ts';

const NAMED: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);
/** "in his thirties" is an age. */
const OWNERS = new Set(['his', 'her', 'their', 'my', 'your', 'our', 'early', 'mid', 'late', '-']);

/** "the 1990s", "1800s", "the '90s". */
export const decadeInDigits: Recogniser = {
  name: 'decade-in-digits',
  starts: 'number',
  read(line, at) {
    const written = line.tokens[at]?.text ?? '';
    if (!/^(?:1\d|20)?\d0$/.test(written)) return null;
    const apostrophe = /^['’]$/.test(line.lower(at + 1)) && line.glued(at) ? 1 : 0;
    if (line.lower(at + 1 + apostrophe) !== 's' || !line.glued(at + apostrophe)) return null;
    if (written.length === 2) return shortDecade(line, at, at + 2 + apostrophe);
    const from = Number(written);
    const span = written.endsWith('00') && from < 2000 ? 100 : 10;
    return dateDraft(
      line,
      at,
      at + 2 + apostrophe,
      inYears(from, from + span - 1, span === 100 ? 'century' : 'decade'),
    );
  },
};

/** "the nineties", "the Sixties". */
export const decadeInWords: Recogniser = {
  name: 'decade-in-words',
  starts: NAMED.keys(),
  read(line, at) {
    const decade = NAMED.get(line.lower(at)) as number;
    if (line.lower(at - 1) !== 'the' || OWNERS.has(line.lower(at - 2))) return null;
    return dateDraft(line, at, at + 1, inYears(1900 + decade, 1909 + decade, 'decade', true));
  },
};

/** "the 19th century", "twenty-first-century". */
export const century: Recogniser = {
  name: 'century',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number?.form !== 'ordinal' || number.value > 30) return null;
    const from = line.lower(number.last) === '-' ? number.last + 1 : number.last;
    if (line.lower(from) !== 'century') return null;
    const first = (number.value - 1) * 100;
    return dateDraft(line, at, from + 1, inYears(first, first + 99, 'century'));
  },
};

/** "the '90s": the latest such decade that has begun. */
function shortDecade(line: Line, at: number, last: number) {
  const before = line.lower(at - 1);
  if (before !== 'the' && before !== "'" && before !== '’' && before !== '‘') return null;
  if (OWNERS.has(line.lower(at - 2)) && line.lower(at - 1) !== 'the') return null;
  const decade = Number(line.tokens[at]?.text);
  const { year } = partsOf(line.published);
  const from = 2000 + decade <= year ? 2000 + decade : 1900 + decade;
  return dateDraft(line, before === 'the' ? at : at - 1, last, inYears(from, from + 9, 'decade', true));
}
