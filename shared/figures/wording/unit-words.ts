import { CURRENCIES } from '../quantities/units/currency-table.ts';
import { pluralNames, UNITS } from '../quantities/units/unit-table.ts';

/** How a newspaper writes a number of some unit: "£11.44", "5.25 per cent", "1,340 kilometres", "12 members". */
export interface UnitWords {
  /** Stands before the number: a currency sign. */
  readonly before: string;
  /** What follows one; with its space. */
  readonly one: string;
  /** What follows any other number; with its space. */
  readonly many: string;
  /** Sums of money have cents or none. */
  readonly isMoney: boolean;
}

const PLAIN: UnitWords = { before: '', one: '', many: '', isMoney: false };

/** Currencies whose sign readers know; others are written out behind the number. */
const SIGNS: Readonly<Record<string, string>> = {
  GBP: '£',
  USD: '$',
  EUR: '€',
  JPY: '¥',
  AUD: 'A$',
  CAD: 'C$',
  HKD: 'HK$',
  NZD: 'NZ$',
  SGD: 'S$',
};

/** Plurals that are no "-s". */
const CURRENCY_PLURALS: Readonly<Record<string, string>> = {
  SEK: 'Swedish kronor',
  NOK: 'Norwegian kroner',
  DKK: 'Danish kroner',
  ISK: 'Icelandic kronur',
  CZK: 'Czech crowns',
  BRL: 'Brazilian reais',
  RON: 'Romanian lei',
  BGN: 'Bulgarian leva',
  TRY: 'Turkish lira',
  CNY: 'yuan',
  KRW: 'won',
  THB: 'baht',
  ZAR: 'rand',
  MYR: 'ringgit',
  VND: 'dong',
  IDR: 'rupiah',
  BDT: 'taka',
  ETB: 'birr',
};

const FIXED: Readonly<Record<string, UnitWords>> = {
  percent: after(' per cent', ' per cent'),
  '%': after(' per cent', ' per cent'),
  'percentage points': after(' percentage point', ' percentage points'),
  'basis points': after(' basis point', ' basis points'),
  times: after(' time', ' times'),
  degC: after(' degree Celsius', ' degrees Celsius'),
  degF: after(' degree Fahrenheit', ' degrees Fahrenheit'),
  'km/h': after(' kilometre an hour', ' kilometres an hour'),
  mph: after(' mile an hour', ' miles an hour'),
  'km/s': after(' kilometre a second', ' kilometres a second'),
  'm/s': after(' metre a second', ' metres a second'),
  ordinal: PLAIN,
  magnitude: PLAIN,
  date: PLAIN,
};

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  women: 'woman',
  men: 'man',
  children: 'child',
  aircraft: 'aircraft',
  injured: 'injured',
  dead: 'dead',
};

/** The words of a reference unit: a currency code, a measure, "EUR per hour", or the noun that is counted. */
export function unitWords(unit: string): UnitWords {
  const [of = '', per] = unit.trim().split(/\s+per\s+/);
  const words = plainUnitWords(of);
  if (per === undefined) return words;
  const rate = ` ${perWords(per)}`;
  return { ...words, one: words.one + rate, many: words.many + rate };
}

function plainUnitWords(unit: string): UnitWords {
  const fixed = Object.hasOwn(FIXED, unit) ? FIXED[unit] : undefined;
  if (fixed !== undefined) return fixed;
  if (unit === '') return PLAIN;
  const measure = UNITS.find(({ canonical }) => canonical === unit);
  return currencyWords(unit) ?? (measure === undefined ? countedWords(unit) : measureWords(measure));
}

function currencyWords(unit: string): UnitWords | null {
  const sign = Object.hasOwn(SIGNS, unit) ? SIGNS[unit] : undefined;
  if (sign !== undefined) return { before: sign, one: '', many: '', isMoney: true };
  const name = CURRENCIES.find(({ code }) => code === unit)?.names[0];
  if (name === undefined) return null;
  const proper = name.includes(' ') ? name.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : name;
  const plural = Object.hasOwn(CURRENCY_PLURALS, unit) ? CURRENCY_PLURALS[unit] : `${proper}s`;
  return { ...after(` ${proper}`, ` ${plural}`), isMoney: true };
}

function measureWords({ canonical, names: [name] }: (typeof UNITS)[number]): UnitWords {
  if (name === undefined) return after(` ${canonical}`, ` ${canonical}`);
  const [plural = canonical] = pluralNames(name);
  return after(` ${name}`, ` ${plural}`);
}

function countedWords(noun: string): UnitWords {
  return after(` ${singularOf(noun)}`, ` ${noun}`);
}

function singularOf(noun: string): string {
  if (Object.hasOwn(IRREGULAR, noun)) return IRREGULAR[noun] ?? noun;
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** "an hour", "per person", "per 100,000 people". */
function perWords(per: string): string {
  if (/^(?:second|minute|day|week|month|year)$/.test(per)) return `a ${per}`;
  if (per === 'hour') return 'an hour';
  return `per ${UNITS.find(({ canonical }) => canonical === per)?.names[0] ?? per}`;
}

function after(one: string, many: string): UnitWords {
  return { before: '', one, many, isMoney: false };
}
