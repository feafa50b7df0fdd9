import type { JudgedFigure } from '../judged-figure.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstTokenOf, tokenAfterHead, wordAt, wordsAfter } from '../reading/words-around.ts';
import { areAsunder } from './all-of-them.ts';
import type { Conflict } from './conflict.ts';
import { quoted, quotedList } from './in-its-words.ts';
import { roundedTogether } from './rounding.ts';

const SUMMABLE = new Set(['amount', 'money', 'measure', 'duration']);

const PEOPLE = new Set(
  `people persons victims passengers dead pupils members workers jury jurors team crew panel staff employees jobs
  survivors prisoners residents guests players voters hikers tourists councillors delegates judges ministers`.split(
    /\s+/,
  ),
);
const SORTS_OF_PEOPLE = new Set(
  `men women boys girls children adults civilians soldiers officers tourists locals teachers students guards`.split(
    /\s+/,
  ),
);
const SOMEBODY =
  /^(?:crew|staff|\p{L}+(?:ers|ors|ists|ians|ees|women|[^oi]men|nurses|clerks|monks|cooks|pilots|students|residents|agents|patients|assistants|servants|accountants|attendants))$/u;
/** Sorts of which nobody is two. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['men', 'women', 'children'],
  ['men', 'women', 'boys', 'girls'],
  ['adults', 'children'],
  ['civilians', 'soldiers'],
  ['teachers', 'pupils'],
  ['teachers', 'students'],
];

/** A number that states exactly one value, of a count or a sum of money. */
export function isPlainSum({ planned: { quantity } }: JudgedFigure): boolean {
  return SUMMABLE.has(quantity.kind) && quantity.value !== null && quantity.comparator === 'exactly';
}

/**
 * Of the same kind; counting the same thing, leaving out what it counts, or people of one sort. A bare number behind a
 * sum of money or a length is so much of that.
 */
export function isPartOf(total: JudgedFigure, part: JudgedFigure): boolean {
  const [whole, own] = [total.planned.quantity, part.planned.quantity];
  if (!isPlainSum(part) || !isPlainSum(total)) return false;
  if (own.kind !== whole.kind) return own.kind === 'amount' && own.unit === '';
  return (
    own.unit === '' ||
    own.unit === whole.unit ||
    ((whole.unit === '' || PEOPLE.has(whole.unit)) && SORTS_OF_PEOPLE.has(own.unit)) ||
    (PEOPLE.has(whole.unit) && SOMEBODY.test(own.unit))
  );
}

/** What plain numbers come to. */
export function sumOf(figures: readonly JudgedFigure[]): number {
  return figures.reduce((sum, { planned }) => sum + (planned.quantity.value as number), 0);
}

/** Parts that miss the total by so little that they were meant to make it. */
export function isNearlySum(total: JudgedFigure, parts: readonly JudgedFigure[], most = MOST_OFF): boolean {
  const whole = total.planned.quantity.value as number;
  return Math.abs(sumOf(parts) - whole) <= Math.max(1, whole * most);
}

const MOST_OFF = 0.3;

/** "22 people in all", "a total of 22", "22 between them". */
export function saysInAll({ planned: { sentence, quantity } }: JudgedFigure): boolean {
  const at = firstTokenOf(sentence, quantity);
  const behind = [0, 1, 2, 3]
    .map((place) => wordAt(sentence, tokenAfterHead(sentence, quantity) + place))
    .join(' ');
  return (
    /^(?:\p{L}+ )?(?:in all|in total|altogether|all told|combined|between them|put together|together)\b/u.test(
      behind,
    ) ||
    (wordAt(sentence, at - 1) === 'of' && wordAt(sentence, at - 2) === 'total') ||
    /^(?:altogether|together)$/.test(wordAt(sentence, at - 1))
  );
}

/** "400 in Germany and 600 in Poland", "seven women and six men": parts of which nothing can be in two. */
export function areExclusive(parts: readonly JudgedFigure[]): boolean {
  if (areAsunder(parts)) return true;
  const units = parts.map(({ planned }) => planned.quantity.unit);
  if (EXCLUSIVE.some((sorts) => units.every((unit) => sorts.includes(unit)))) return true;
  const places = parts.map(prepositionBehind);
  return places[0] !== null && places.every((word) => word === places[0]);
}

const PLACING = /^(?:in|at|from|on|for|to)$/;

/** The preposition in the few words behind a figure and what it counts ("five on Friday"), or null. */
export function prepositionBehind({ planned: { sentence, quantity } }: JudgedFigure): string | null {
  const words = wordsAfter(sentence, quantity, 4);
  const end = words.findIndex((word) => /^(?:[,;:.]|and)$/.test(word));
  return words.slice(0, end < 0 ? words.length : end).find((word) => PLACING.test(word)) ?? null;
}

/** A clash where the parts come to something else than the total, by more than rounding can hide. */
export function unequalSum(total: JudgedFigure, parts: readonly JudgedFigure[]): Conflict[] {
  return clash(total, parts, (sum, whole, slack) => Math.abs(sum - whole) > slack, 'do not make');
}

/** A clash where the parts come to more than the total; a rest may be left unnamed. */
export function excessiveSum(total: JudgedFigure, parts: readonly JudgedFigure[]): Conflict[] {
  return clash(total, parts, (sum, whole, slack) => sum > whole + slack, 'come to more than');
}

/** No text lists more parts than this of one total. */
const MOST_PARTS = 20;

function clash(
  total: JudgedFigure,
  parts: readonly JudgedFigure[],
  clashes: (sum: number, whole: number, slack: number) => boolean,
  verb: string,
): Conflict[] {
  if (parts.length > MOST_PARTS) return [];
  const all: readonly Quantity[] = [total, ...parts].map(({ planned }) => planned.quantity);
  const [whole = 0, ...own] = all.map(({ value }) => value as number);
  const sum = own.reduce((added, value) => added + value, 0);
  if (!clashes(sum, whole, roundedTogether(all))) return [];
  return [
    {
      figures: [total, ...parts],
      rule: `parts: they ${verb} the total`,
      detail: `${quotedList(parts)} ${verb} ${quoted(total)}`,
    },
  ];
}
