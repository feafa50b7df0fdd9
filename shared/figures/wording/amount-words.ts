import type { Fact } from '../../reference/fact.ts';
import { plainDay } from '../calendar.ts';
import { unitWords } from './unit-words.ts';

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** "14,300", "8,848.86", "2.1 million"; millions only where nothing of the number is lost. */
export function numberWords(value: number): string {
  const size = Math.abs(value);
  const scale = SCALES.find(([worth]) => size >= worth && isShort(size / worth));
  if (scale !== undefined) return `${grouped(value / scale[0])}${scale[1]}`;
  return grouped(value);
}

/** At most three decimals. */
function isShort(value: number): boolean {
  return Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6;
}

/** Up to six decimals, which is what floating-point numbers leave of any the reference gives. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 1e6) / 1e6)
    .replace('-', '−')
    .split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/** "£11.44", "5.25 per cent", "12 members", "2.1 million people": a number with its unit as newspapers write it. */
export function amountWords(value: number, unit: string): string {
  if (unit === 'minutes' && value >= 60 && Number.isInteger(value)) return hoursWords(value);
  const { before, one, many, isMoney } = unitWords(unit);
  const number = isMoney ? moneyWords(value) : numberWords(value);
  const sign = number.startsWith('−') ? '−' : '';
  return `${sign}${before}${number.slice(sign.length)}${value === 1 ? one : many}`;
}

/** "4 hours and 42 minutes". */
function hoursWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const whole = `${numberWords(hours)} ${hours === 1 ? 'hour' : 'hours'}`;
  return rest === 0 ? whole : `${whole} and ${rest} ${rest === 1 ? 'minute' : 'minutes'}`;
}

/** A sum that is no whole number of pounds has pence: "10.50". */
function moneyWords(value: number): string {
  const words = numberWords(value);
  return /\.\d$/.test(words) ? `${words}0` : words;
}

/** What of a fact is its value. */
type StatedValue = Pick<Fact, 'value' | 'lower' | 'upper' | 'unit' | 'tolerance'>;

/** What a fact says: its number, or the range it gives, in its unit or in `unit`. */
export function valueWords(fact: StatedValue, unit: string = fact.unit): string {
  const { value, lower, upper } = fact;
  if (typeof value === 'string') return plainDay(value);
  if (isBand(fact)) return rangeWords(Number(lower), Number(upper), unit);
  if (value !== null) {
    const amount = amountWords(value, unit);
    const isRange = lower !== null && upper !== null && lower < upper;
    return isRange ? `${amount} (${rangeWords(lower, upper, '')} is accepted)` : amount;
  }
  if (lower !== null && upper !== null) return `between ${rangeWords(lower, upper, unit, ' and ')}`;
  if (lower !== null) return `at least ${amountWords(lower, unit)}`;
  return upper === null ? 'unknown' : `at most ${amountWords(upper, unit)}`;
}

/** A target of 5.25 to 5.5 per cent: two ends of which the value is one, and nothing measured between them. */
function isBand({ value, lower, upper, tolerance }: StatedValue): boolean {
  if (tolerance !== 'exact' || lower === null || upper === null || lower >= upper) return false;
  return value === lower || value === upper;
}

/** "500 to 5,500 kilometres", "$40 to $60". */
export function rangeWords(lower: number, upper: number, unit: string, joint = ' to '): string {
  const { before } = unitWords(unit);
  return `${before === '' ? numberWords(lower) : amountWords(lower, unit)}${joint}${amountWords(upper, unit)}`;
}
