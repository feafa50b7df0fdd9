import { draft, fromNumber, spanOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { NumberReading } from '../numbers/number-reading.ts';
import { isFunctionWord } from '../refiners/function-words.ts';
import { isPluralNoun } from '../refiners/noun-phrase.ts';
import { readUnit, type UnitReading } from '../units/read-unit.ts';
import { afterJoint } from './money.ts';
import type { Recogniser } from './recogniser.ts';

/** "52 km", "1,380-kilometre", "55 billion cubic metres", "70 km/h", "minus 5 degrees", "5 ft 2 in". */
export const measure: Recogniser = {
  name: 'measure',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || number.form === 'ordinal') return null;
    const found = unitAfter(line, number);
    if (found === null || isScale(line, number, found) || isLetter(line, number, found)) return null;
    const small = found.unit.canonical === 'feet' ? readInches(line, found.last) : null;
    const value = fromNumber(number);
    return draft(line, at, small?.last ?? found.last, {
      kind: 'measure',
      ...value,
      ...(small === null || value.value === null
        ? {}
        : { value: value.value + small.inches / 12, step: 1 / 12, roundStep: 1 / 12 }),
      unit: found.unit.canonical,
      unitKind:
        found.unit.canonical === 'degrees' && speaksOfHeat(line, at) ? 'temperature' : found.unit.kind,
      unitSpan: spanOf(line, found.from, found.last),
    });
  },
};

const HEAT =
  /^(?:temperatures?|thermostat|heat|heatwave|hot|hotter|hottest|cold|colder|coldest|cool|cooler|warm|warmer|warmest|warming|weather|forecasters|frost|freezing|celsius|fahrenheit|minus|above|below)$/;

/** "24 degrees" are of heat where the sentence speaks of it, of an angle elsewhere. */
function speaksOfHeat(line: Line, at: number): boolean {
  for (let near = Math.max(0, at - 12); near < Math.min(line.tokens.length, at + 10); near++)
    if (HEAT.test(line.lower(near))) return true;
  return false;
}

function unitAfter(line: Line, number: NumberReading): (UnitReading & { readonly from: number }) | null {
  let from = afterJoint(line, number.last);
  if (number.form === 'fraction' && line.lower(from) === 'of' && /^an?$/.test(line.lower(from + 1)))
    from += 2;
  else if (number.form === 'fraction' && /^an?$/.test(line.lower(from))) from += 1;
  if (/^[([{<]$/.test(line.lower(from)) && from === number.last) return bracketed(line, from);
  const unit = readUnit(line.tokens, from);
  if (unit === null || (unit.short && !number.digits && unit.unit.names.length > 0)) return null;
  return { ...unit, from };
}

/** "20 (kg)". */
function bracketed(line: Line, at: number): (UnitReading & { readonly from: number }) | null {
  const unit = readUnit(line.tokens, at + 1);
  return unit?.short === true && /^[)\]}>]$/.test(line.lower(unit.last))
    ? { ...unit, from: at, last: unit.last + 1 }
    : null;
}

/** "17.4m people": millions, not metres, when what is counted stands right behind. */
function isScale(line: Line, number: NumberReading, found: UnitReading): boolean {
  if (!found.short || number.scaled || !line.glued(number.last - 1)) return false;
  return line.lower(found.last - 1) === 'm' && countsThings(line, found.last);
}

const REACHES =
  /^(?:of|at|to|reach|reached|reaches|hit|hits|above|below|over|under|exceed|exceeded|exceeding|topped|top|see|expect|expects|nearly|almost|about|around|minus|own|was|is)$/;

/** "40.3C", "40 C in the shade" are temperatures; "seat 14C" is none. */
function isLetter(line: Line, number: NumberReading, found: UnitReading): boolean {
  if (!/^[cf]$/.test(line.lower(found.last - 1)) || found.last - number.last > 1) return false;
  if (line.lower(found.last) === '/') return true;
  const isGlued = line.glued(number.last - 1);
  const isDecimal = isGlued && number.step < 1;
  const isReached = isGlued && number.value >= 10 && REACHES.test(line.lower(number.first - 1));
  return !isDecimal && !isReached && !speaksOfHeat(line, number.first);
}

const TALL = new Set(
  'tall long high wide deep away apart above below from to of sprint race dash hurdles freestyle relay swim butterfly backstroke final gold silver and or by in at x on'.split(
    ' ',
  ),
);

/** Whether a plural noun stands at `at`, so that an "m" before it means million. */
export function countsThings(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind !== 'word' || TALL.has(token.lower)) return false;
  if (isFunctionWord(token)) return false;
  const next = line.lower(at + 1);
  return isPluralNoun(token.lower) || (isPluralNoun(next) && !isFunctionWord(line.tokens[at + 1]));
}

/** "2 in", "2 inches" after feet. */
function readInches(line: Line, at: number): { readonly last: number; readonly inches: number } | null {
  const from = line.lower(at) === 'and' ? at + 1 : at;
  const number = line.numberAt(from);
  if (number === null || number.form === 'ordinal' || number.value >= 12) return null;
  const name = line.lower(number.last);
  const short = name === 'in' && number.digits && from === at;
  return short || name === 'inches' || name === 'inch'
    ? { last: number.last + 1, inches: number.value }
    : null;
}
