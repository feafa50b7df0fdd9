import type { Comparator } from '../../shared/figures/figure.ts';
import { findQuantities } from '../../shared/figures/quantities/find-quantities.ts';
import type { Quantity } from '../../shared/figures/quantities/quantity.ts';
import { changeDirection } from '../../shared/figures/quantities/refiners/direction.ts';
import { CURRENCIES } from '../../shared/figures/quantities/units/currency-table.ts';
import { TIME_UNITS } from '../../shared/figures/quantities/units/time-units.ts';
import { UNITS } from '../../shared/figures/quantities/units/unit-table.ts';
import type { ScoredQuantity } from './quantity-scores.ts';
import { singularPhrase } from './singular-phrase.ts';

/**
 * Our quantities in NewsQuant's terms. Its annotation leaves out dates, ordinals, clock times, names, results and
 * lengths of time counted by an article ("a decade"); it counts "one of the best" and "thousands"; a change "from A to
 * B" is one quantity with both ends; fractions are fractions of one; "two hours and 12 minutes" are two quantities; the
 * pound sign has become "PS" in its texts.
 */
export function newsquantOf(written: string): readonly ScoredQuantity[] {
  const text = written.replace(/\bPS(?=\d)/g, '£');
  const found = quantitiesIn(text, 0, text.length).flatMap((quantity) => partsOf(text, quantity));
  const kept = found.filter((quantity) => isQuantity(text, quantity));
  return joinChanges(text, kept).map(({ first, second }) => ({
    value:
      second === null
        ? writtenValue(text, first)
        : ends(writtenValue(text, first), writtenValue(text, second)),
    mod: modifierOf(text, { first, second }),
    unit: unitOf(text, second ?? first),
  }));
}

function quantitiesIn(text: string, start: number, end: number): readonly Quantity[] {
  return findQuantities(text, { start, end }, { published: '2020-01-01' });
}

/** "Two hours" and "12 minutes" of "two hours and 12 minutes"; else the quantity itself. */
function partsOf(text: string, quantity: Quantity): readonly Quantity[] {
  if (quantity.kind !== 'duration' || quantity.numberSpan !== null) return [quantity];
  const last = /\S+\s\S+$/.exec(quantity.text);
  if (last === null) return [quantity];
  const from = quantity.start + last.index;
  const parts = [...quantitiesIn(text, quantity.start, from), ...quantitiesIn(text, from, quantity.end)];
  return parts.length > 1 ? parts.flatMap((part) => partsOf(text, part)) : [quantity];
}

function isQuantity(text: string, quantity: Quantity): boolean {
  if (['date', 'ordinal', 'time', 'tally'].includes(quantity.kind)) return false;
  if (quantity.role === 'label' || quantity.role === 'time') return false;
  if (quantity.numberSpan === null) return false;
  return (
    quantity.role !== 'vague' ||
    quantity.low !== null ||
    quantity.value !== 1 ||
    / of (?:the|my|his|her|its|our|their|those|these|a|just|only) /.test(
      text.slice(quantity.end, quantity.end + 9),
    )
  );
}

interface Change {
  readonly first: Quantity;
  readonly second: Quantity | null;
}

/** "fell from $36,040 at noon to $34,935": one quantity with two ends. */
function joinChanges(text: string, quantities: readonly Quantity[]): readonly Change[] {
  const changes: Change[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const [first, second] = [quantities[index] as Quantity, quantities[index + 1]];
    const joined = second !== undefined && isChange(text, first, second);
    changes.push({ first, second: joined ? second : null });
    if (joined) index++;
  }
  return changes;
}

function isChange(text: string, first: Quantity, second: Quantity): boolean {
  const between = text.slice(first.end, second.start);
  return (
    /\bfrom (?:(?:up to|about|around|just|nearly) )?$/.test(text.slice(0, first.start)) &&
    /(?:^|\s)to $/.test(between) &&
    between.length < 40 &&
    first.unitKind === second.unitKind
  );
}

function ends(first: number | readonly number[], second: number | readonly number[]): readonly number[] {
  return [first, second].map((end) => (typeof end === 'number' ? end : (end[0] as number)));
}

function writtenValue(text: string, quantity: Quantity): number | readonly number[] {
  const factor = 1 / writtenFactor(text, quantity);
  return quantity.value === null
    ? [quantity.low ?? 0, quantity.high ?? 0].map((end) => end * factor)
    : quantity.value * factor;
}

/** How many base units one of the written unit is: 10 for decades, 0.01 for pence, 100 for a fraction of one. */
function writtenFactor(text: string, quantity: Quantity): number {
  if (isFraction(quantity)) return 100;
  const written = unitText(text, quantity);
  if (quantity.unitKind === 'time') return TIME_UNITS.get(written)?.factor ?? 1;
  return quantity.unit === 'GBP' && /^p(?:ence)?$|^penny$/.test(written) ? 0.01 : 1;
}

function isFraction(quantity: Quantity): boolean {
  return quantity.kind === 'percent' && quantity.unitSpan === null;
}

const MODIFIERS: Readonly<Record<Comparator, string>> = {
  exactly: '=',
  between: '=',
  about: '~',
  nearly: '~',
  'more than': '>',
  'at least': '>',
  'less than': '<',
  'at most': '<',
};

/** "about" and "more than" outrank a direction, which outranks the rest; "a rise of 3%" has none in the gold. */
function modifierOf(text: string, { first, second }: Change): string {
  const hedge = first.comparator === 'about' || first.comparator === 'more than';
  const before = text.slice(0, first.start);
  const direction = second === null ? first.direction : changeBefore(before);
  if (
    direction === null ||
    hedge ||
    /\b(?:gain|rise|increase|fall|drop|growth|decline|loss) of (?:\w+ ){0,2}$/.test(before)
  )
    return MODIFIERS[first.comparator];
  return direction;
}

function changeBefore(before: string): 'up' | 'down' | null {
  const words = before.trim().split(/\s+/);
  return changeDirection(words.at(-2) ?? '');
}

function unitOf(text: string, quantity: Quantity): string {
  const unit = plainUnitOf(text, quantity);
  return quantity.rate === null || quantity.kind === 'measure'
    ? unit
    : `${unit} per ${rateUnit(quantity.rate.unit)}`;
}

function rateUnit(unit: string): string {
  return (
    UNITS.find((entry) => entry.canonical === unit || entry.canonical === `${unit}s`)?.names[0] ??
    singularPhrase(unit)
  );
}

function plainUnitOf(text: string, quantity: Quantity): string {
  if (isFraction(quantity)) return `% ${quantity.head === null ? '-' : headOf(text, quantity)}`;
  switch (quantity.unitKind) {
    case 'percent':
      return 'percentage';
    case 'points':
      return singularPhrase(quantity.unit);
    case 'multiple':
      return 'count';
    case 'money':
      return moneyUnit(text, quantity);
    case 'time':
      return quantity.kind === 'age' ? 'year of age' : timeUnit(text, quantity);
    case 'count':
      return quantity.head === null ? '-' : headOf(text, quantity);
    default:
      return measureUnit(quantity.unit);
  }
}

function timeUnit(text: string, quantity: Quantity): string {
  const written = TIME_UNITS.get(unitText(text, quantity));
  return singularPhrase(written?.factor === 1 ? written.canonical : unitText(text, quantity));
}

/** The head's lemmas, as the gold has them: no participles in front, superlatives in the positive, with their place. */
function headOf(text: string, quantity: Quantity): string {
  const phrase = text.slice(quantity.head?.start, quantity.head?.end);
  const words = phrase.split(' ');
  while (
    words.length > 1 &&
    /(?:ing|ed)$/.test(words[0] as string) &&
    !/(?:lightning|building|meeting|wedding|housing)$/.test(words[0] as string)
  )
    words.shift();
  const superlative = /^(?:most|best|worst|\w+est)$/.test(words[0] ?? '');
  const place = superlative
    ? /^ in (?:the |his |her |its |their )?(\w+)/.exec(text.slice(quantity.head?.end))?.[1]
    : undefined;
  if (words[0] === 'most') words.shift();
  else if (superlative) words[0] = positive(words[0] as string);
  return [singularPhrase(words.join(' ')), ...(place === undefined ? [] : [place])].join(' ');
}

function positive(superlative: string): string {
  const known: Readonly<Record<string, string>> = { best: 'good', worst: 'bad' };
  return known[superlative] ?? superlative.replace(/(?:([^l])\1)?est$/, '$1').replace(/i$/, 'y');
}

const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  GBP: 'pound sterling',
  CNY: 'chinese yuan',
  JPY: 'japanese yen',
  INR: 'indian rupee',
  RUB: 'russian ruble',
  MYR: 'malaysian ringgit',
  KRW: 'south korean won',
  ZAR: 'south african rand',
  BRL: 'brazilian real',
};

function moneyUnit(text: string, quantity: Quantity): string {
  if (/^p(?:ence)?$|^penny$/.test(unitText(text, quantity))) return 'penny';
  const named =
    CURRENCY_NAMES[quantity.unit] ?? CURRENCIES.find(({ code }) => code === quantity.unit)?.names[0];
  return named ?? singularPhrase(quantity.unit);
}

function measureUnit(unit: string): string {
  const known: Readonly<Record<string, string>> = {
    degC: 'celsius',
    degF: 'fahrenheit',
    'lb-ft': 'foot pound-force',
    rpm: 'revolutions per minute',
    'million BTU': 'mega british thermal unit',
    gigatonnes: 'gigaton',
  };
  return known[unit] ?? UNITS.find(({ canonical }) => canonical === unit)?.names[0] ?? singularPhrase(unit);
}

function unitText(text: string, quantity: Quantity): string {
  return quantity.unitSpan === null
    ? quantity.unit
    : text.slice(quantity.unitSpan.start, quantity.unitSpan.end).toLowerCase();
}
