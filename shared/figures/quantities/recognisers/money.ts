import { type Draft, draft, fromNumber, spanOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { NumberReading } from '../numbers/number-reading.ts';
import { NUMBER_WORDS } from '../numbers/number-words.ts';
import { CODES_LIKE_WORDS, MINOR_UNITS } from '../units/currency-table.ts';
import {
  CURRENCY_SIGN_STARTS,
  type CurrencyReading,
  readCurrencyName,
  readCurrencySign,
} from '../units/read-currency.ts';
import { readUnit } from '../units/read-unit.ts';
import type { Recogniser } from './recogniser.ts';

/** After a currency sign the short scales that are units elsewhere are scales. */
const MONEY_SCALES: Readonly<Record<string, number>> = { m: 1e6, mm: 1e6, b: 1e9, t: 1e12, k: 1e3, g: 1e9 };

/** From here up a code in capitals is one, though it be a word too: "COP 28,000", "COP 28". */
const LEAST_AFTER_WORD = 1000;

/** "$44 billion", "€12m", "US$1.1tn", "Rs 500 crore", "HK$ 10.05 billion". */
export const moneyBySign: Recogniser = {
  name: 'money-by-sign',
  starts: CURRENCY_SIGN_STARTS,
  read(line, at) {
    const sign = readCurrencySign(line.tokens, at);
    if (sign === null) return null;
    const number = line.numberAt(sign.last);
    if (number === null || number.form === 'ordinal' || number.article) return null;
    if (CODES_LIKE_WORDS.has(line.tokens[at]?.text ?? '') && number.value < LEAST_AFTER_WORD) return null;
    const scaled = shortScale(line, number);
    const last = skipRepeatedName(line, scaled.last, sign.code);
    return draft(line, at, last, {
      kind: 'money',
      ...fromNumber(number, scaled.factor * sign.factor),
      unit: sign.code,
      unitKind: 'money',
      unitSpan: spanOf(line, at, sign.last),
    });
  },
};

/** "1.8 trillion euros", "3 billion Swiss francs", "10 €", "75 USD million", "dollars" after a number. */
export const moneyByName: Recogniser = {
  name: 'money-by-name',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || number.form === 'ordinal' || number.value < 0) return null;
    const scaled = shortScale(line, number);
    const from = afterJoint(line, scaled.last);
    const name = readCurrencyName(line.tokens, from);
    if (name === null || (line.lower(scaled.last) === 'of' && number.form !== 'vague')) return null;
    if (MINOR_UNITS.has(line.lower(name.last))) return hundredths(line, at, number, { from, name });
    if (isMass(line, at, from) || (readUnit(line.tokens, from)?.last ?? 0) > name.last) return null;
    const subunits = readSubunits(line, name.last);
    const scale = subunits === null ? readScaleAfter(line, name.last) : null;
    const money = fromNumber(number, scaled.factor * name.factor * (scale ?? 1));
    return draft(line, at, subunits?.last ?? (scale === null ? name.last : name.last + 1), {
      kind: 'money',
      ...money,
      ...(subunits === null || money.value === null
        ? {}
        : { value: money.value + subunits.value / 100, step: 0.01, roundStep: 0.01 }),
      unit: name.code,
      unitKind: 'money',
      unitSpan: spanOf(line, from, name.last),
    });
  },
};

/** "50 euro cents", "12 US cents": hundredths of the currency named. */
function hundredths(
  line: Line,
  at: number,
  number: NumberReading,
  { from, name }: { readonly from: number; readonly name: CurrencyReading },
): Draft {
  return draft(line, at, name.last + 1, {
    kind: 'money',
    ...fromNumber(number, 0.01),
    unit: name.code,
    unitKind: 'money',
    unitSpan: spanOf(line, from, name.last + 1),
  });
}

/** "19 cents", "470 pence", "164p", "12-cent". */
export const moneyInMinorUnits: Recogniser = {
  name: 'money-in-minor-units',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || number.form === 'ordinal' || number.form === 'vague') return null;
    const joint = afterJoint(line, number.last);
    const from = line.tokens[joint]?.text === 'US' ? joint + 1 : joint;
    const minor = MINOR_UNITS.get(line.lower(from));
    if (minor === undefined) return null;
    if (line.lower(from) === 'p' && !(number.digits && line.glued(number.last - 1))) return null;
    return draft(line, at, from + 1, {
      kind: 'money',
      ...(minor.code === 'GBP' ? fromNumber(number, 0.01) : fromNumber(number)),
      unit: minor.code === 'GBP' ? 'GBP' : minor.name,
      unitKind: 'money',
      unitSpan: spanOf(line, from, from + 1),
    });
  },
};

/** "5m", "2 mn": scales the number layer leaves to those who know they are no metres. */
export function shortScale(
  line: Line,
  number: NumberReading,
): { readonly factor: number; readonly last: number } {
  const factor = number.digits && !number.scaled ? MONEY_SCALES[line.lower(number.last)] : undefined;
  const next = line.tokens[number.last];
  const close =
    next !== undefined && next.start - number.end <= (next.lower === 'm' || next.lower === 'b' ? 1 : 0);
  return factor === undefined || !close
    ? { factor: 1, last: number.last }
    : { factor, last: number.last + 1 };
}

/** Over a hyphen glued on both sides, and over "of" after "tens of thousands". */
export function afterJoint(line: Line, at: number): number {
  if (line.lower(at) === '-' && line.glued(at - 1) && line.glued(at)) return at + 1;
  return line.lower(at) === 'of' && /(?:s|dozen)$/.test(line.lower(at - 1)) ? at + 1 : at;
}

/** "$10 billion dollars": the name says again what the sign has said. */
function skipRepeatedName(line: Line, at: number, code: string): number {
  const name = readCurrencyName(line.tokens, at);
  return name?.code === code && /^[a-z]/.test(line.tokens[at]?.text ?? '') ? name.last : at;
}

/** "75 USD million": the scale may follow a code. */
function readScaleAfter(line: Line, at: number): number | null {
  if (!/^[A-Z]{3}$/.test(line.tokens[at - 1]?.text ?? '')) return null;
  const word = NUMBER_WORDS.get(line.lower(at));
  return word?.sort === 'scale' && word.value >= 1000 ? word.value : null;
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents". */
function readSubunits(line: Line, at: number): { readonly last: number; readonly value: number } | null {
  const from = line.lower(at) === 'and' ? at + 1 : at;
  const number = line.numberAt(from);
  if (number === null || number.value >= 100 || number.value <= 0 || number.step !== 1) return null;
  if (MINOR_UNITS.has(line.lower(number.last))) return { last: number.last + 1, value: number.value };
  const after = line.tokens[number.last];
  const closes = after === undefined || /^[.?!]$/.test(after.text) || (after.lower === 'more' && from === at);
  return closes && number.value >= 10 && number.form === 'cardinal'
    ? { last: number.last, value: number.value }
    : null;
}

const WEIGHING = new Set([
  'weigh',
  'weighs',
  'weighed',
  'weighing',
  'weight',
  'weights',
  'lighter',
  'heavier',
  'lift',
  'lifted',
  'carry',
  'carrying',
  'drop',
  'dropped',
  'shed',
  'baby',
  'ton',
  'tons',
  'kg',
  'kilograms',
  'ounces',
]);

/** "20 pounds" is money unless the words around it weigh something, or it is "a 20-pound turkey". */
function isMass(line: Line, at: number, name: number): boolean {
  if (!line.lower(name).startsWith('pound')) return false;
  if (line.lower(name - 1) === '-' && line.lower(name) === 'pound') return true;
  if (
    line.lower(name + 1) === 'of' &&
    !/^(?:sterling|worth|a|the|his|her|their|its|public|taxpayer)/.test(line.lower(name + 2))
  )
    return true;
  for (let back = Math.max(0, at - 6); back < Math.min(line.tokens.length, name + 4); back++)
    if (WEIGHING.has(line.lower(back))) return true;
  return false;
}
