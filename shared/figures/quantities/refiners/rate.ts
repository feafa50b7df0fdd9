import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { readUnit } from '../units/read-unit.ts';
import { TIME_UNITS } from '../units/time-units.ts';
import type { Unit } from '../units/unit-table.ts';
import { isFunctionWord } from './function-words.ts';
import { isPluralNoun } from './noun-phrase.ts';

const RATED = new Set(['money', 'amount', 'percent', 'measure', 'multiple', 'points']);
const THINGS_AFTER_A = new Set(
  'barrel share head person ton tonne pound litre liter gallon ounce bushel kilo kilogram mile unit bottle seat ticket piece pop go game night piece copy dose kilowatt hour megawatt acre hectare household pupil student'.split(
    ' ',
  ),
);

/** Reads "an hour", "per 100,000 people", "a barrel", "/day" behind a quantity, over the thing counted. */
export function findRates(line: Line, drafts: Draft[]): Draft[] {
  let denominatorsTo = 0;
  return drafts.filter((target) => {
    if (target.end <= denominatorsTo) return false;
    if (!RATED.has(target.kind) || target.role === 'label') return true;
    target.rate = readRate(line, afterCounted(line, target));
    if (target.rate !== null) denominatorsTo = target.rate.end;
    return true;
  });
}

/** "608,000 people a year": one to three words of what is counted stand between. */
function afterCounted(line: Line, target: Draft): number {
  let at = target.last;
  if (target.kind !== 'amount') return at;
  while (at < target.last + 3 && line.tokens[at]?.kind === 'word' && !isFunctionWord(line.tokens[at])) at++;
  return at;
}

function readRate(line: Line, at: number): Draft['rate'] {
  const word = line.lower(at);
  if (word === '-' && line.lower(at + 1) === 'a' && line.lower(at + 2) === '-')
    return build(line, at, at + 3, 1);
  if (
    word === 'per' ||
    (word === '/' && line.glued(at - 1) && line.glued(at) && line.tokens[at + 1]?.kind === 'word')
  ) {
    const number = line.numberAt(at + 1);
    return build(line, at, number?.last ?? at + 1, number?.value ?? 1);
  }
  if (word === 'each' || word === 'every') return everySo(line, at);
  if (word === 'for' && line.lower(at + 1) === 'every') return everySo(line, at + 1);
  if (word === 'annually' || word === 'yearly')
    return {
      ...span(line, at, at + 1),
      value: 1,
      unit: 'year',
    };
  if (word !== 'a' && word !== 'an') return null;
  const next = line.lower(at + 1);
  const known = TIME_UNITS.has(next) || THINGS_AFTER_A.has(next);
  return known && !/^(?:ago|earlier|later|before|after|old)$/.test(line.lower(at + 2))
    ? build(line, at, at + 1, 1)
    : null;
}

/** "each year", "every three months", "for every 100,000 people". */
function everySo(line: Line, at: number): Draft['rate'] {
  if (TIME_UNITS.has(line.lower(at + 1))) return build(line, at, at + 1, 1);
  const number = line.numberAt(at + 1);
  if (number?.form !== 'cardinal') return null;
  if (!TIME_UNITS.has(line.lower(number.last)) && number.value < 100) return null;
  return build(line, at, number.last, number.value);
}

function build(line: Line, first: number, unitAt: number, value: number): Draft['rate'] {
  const named = readUnit(line.tokens, unitAt);
  const token = line.tokens[unitAt];
  if (named !== null) return { ...span(line, first, named.last), value, unit: singularUnit(named.unit) };
  if (token?.kind !== 'word' || isFunctionWord(token))
    return value > 1 ? { ...span(line, first, unitAt), value, unit: '' } : null;
  const time = TIME_UNITS.get(token.lower);
  return {
    ...span(line, first, unitAt + 1),
    value,
    unit: time === undefined ? singular(token.lower) : token.lower.replace(/s$/, ''),
  };
}

function span(line: Line, first: number, last: number): { readonly start: number; readonly end: number } {
  return { start: line.tokens[first]?.start ?? 0, end: line.tokens[last - 1]?.end ?? 0 };
}

/** A symbol as it is ("kg"), a name in the singular ("square foot"). */
function singularUnit(unit: Unit): string {
  return /s$|feet$|^[a-z]{5,}$/.test(unit.canonical) ? (unit.names[0] ?? unit.canonical) : unit.canonical;
}

function singular(word: string): string {
  if (word === 'people') return 'person';
  return isPluralNoun(word) ? word.replace(/ies$/, 'y').replace(/s$/, '') : word;
}
