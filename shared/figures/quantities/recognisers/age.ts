import { KIN, OFFICES } from '../../../statements/speakers/word-lists.ts';
import { type Draft, draft, fromNumber, spanOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { TIME_UNITS } from '../units/time-units.ts';
import type { Recogniser } from './recogniser.ts';

/** "67 years old", "15-year-old", "50 year-old", "18 months of age", "87 yo". */
export const ageByUnit: Recogniser = {
  name: 'age-by-unit',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || (number.form !== 'cardinal' && number.form !== 'fraction')) return null;
    const from =
      line.lower(number.last) === '-' && line.glued(number.last - 1) ? number.last + 1 : number.last;
    const short = /^(?:yo|y\/o)$/.test(line.lower(from));
    const unit = short ? TIME_UNITS.get('years') : TIME_UNITS.get(line.lower(from));
    if (unit === undefined) return null;
    const last = short ? from + 1 : readOld(line, from + 1);
    if (last === null) return null;
    const attributive =
      line.lower(last - 2) === '-' || line.lower(from - 1) === '-' || line.lower(last - 1) === 'olds';
    return draft(line, at, last, {
      kind: 'age',
      role: attributive ? 'age' : 'figure',
      ...fromNumber(number, unit.factor),
      unit: unit.canonical,
      unitKind: 'time',
      unitSpan: spanOf(line, from, last),
    });
  },
};

/** "aged 96", "age 87", "the age of 21", "ages 5 to 11". */
export const ageByWord: Recogniser = {
  name: 'age-by-word',
  starts: ['aged', 'age', 'ages'],
  read(line, at) {
    const from = line.lower(at + 1) === 'of' ? at + 2 : at + 1;
    const number = line.numberAt(from);
    if (number === null || number.form !== 'cardinal' || number.value < 0 || number.value > 125) return null;
    const years = TIME_UNITS.get(line.lower(number.last));
    return ageDraft(line, from, years === undefined ? number.last : number.last + 1);
  },
};

const PEOPLE =
  /^(?:children|kids|adults|people|those|men|women|girls|boys|babies|infants|pupils|patients|voters|anyone|everyone|youngsters|teenagers|drivers|residents|workers|players?)$/;

/** "Children under five"; "two of them, both over 80,": where nothing follows that could be counted. */
function isOfPeople(line: Line, at: number, after: number): boolean {
  const before = line.lower(at - 1);
  if (PEOPLE.test(before)) return true;
  const next = line.tokens[after];
  return /^(?:both|all)$/.test(before) && (next === undefined || /^[,.;:)"”]$/.test(next.text));
}

/** "children under five", "people over the age of 65", "the over-75s". */
export const ageByBound: Recogniser = {
  name: 'age-by-bound',
  starts: ['under', 'over'],
  read(line, at) {
    const hyphen = line.lower(at + 1) === '-' && line.glued(at);
    const from = hyphen ? at + 2 : at + 1;
    const number = line.numberAt(from);
    if (number === null || number.form !== 'cardinal' || number.value < 1 || number.value > 110) return null;
    if (number.step < 1 || number.scaled || (!hyphen && !isOfPeople(line, at, number.last))) return null;
    return hyphen && line.lower(number.last) !== 's' && !PEOPLE.test(line.lower(number.last))
      ? null
      : ageDraft(line, from, number.last);
  },
};

/** "Merkel, 67,", "Nick Hague (44)" and "a brother, 22,": a bare number between commas behind a person. */
export const ageInApposition: Recogniser = {
  name: 'age-in-apposition',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || !number.digits || number.step !== 1 || number.value < 1 || number.value > 115)
      return null;
    const opening = line.lower(at - 1);
    const closing = line.lower(number.last);
    const person = line.tokens[at - 2];
    if (number.last !== at + 1 || person?.kind !== 'word') return null;
    if (!/^\p{Lu}/u.test(person.text) && !(KIN.has(person.lower) || OFFICES.has(person.lower))) return null;
    const commas = opening === ',' && /^[,.;)]?$/.test(closing) && !nextIsNumber(line, number.last + 1);
    return commas || (opening === '(' && closing === ')' && number.value > 15)
      ? ageDraft(line, at, number.last)
      : null;
  },
};

function nextIsNumber(line: Line, at: number): boolean {
  return (
    line.tokens[at]?.kind === 'number' || (line.lower(at) === 'and' && line.tokens[at + 1]?.kind === 'number')
  );
}

function ageDraft(line: Line, at: number, last: number): Draft {
  const number = line.numberAt(at);
  return draft(line, at, last, {
    kind: 'age',
    role: 'age',
    ...(number === null ? {} : fromNumber(number)),
    unit: 'years',
    unitKind: 'time',
  });
}

/** The token after "old", "-old", "of age" at `at`, or null. */
function readOld(line: Line, at: number): number | null {
  const from = line.lower(at) === '-' ? at + 1 : at;
  if (line.lower(from) === 'old' || line.lower(from) === 'olds') return from + 1;
  return line.lower(from) === 'of' && line.lower(from + 1) === 'age' ? from + 2 : null;
}
