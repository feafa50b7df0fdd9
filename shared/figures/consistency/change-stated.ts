import { compareContrast } from '../contrast/compare-contrast.ts';
import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt, wordsBetween } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { areComparable } from './from-to.ts';
import { quoted } from './in-its-words.ts';
import { isPlainSum } from './parts.ts';
import { roundedBy } from './rounding.ts';

/** How many tokens may stand between two figures of one comparison. */
const MOST_BETWEEN = 9;
/** How far the change stated may miss the true one, as a share of it, and still have been meant for it. */
const MOST_OFF = 0.6;

/** A level, what it is compared with, and the difference said to lie between. */
interface StatedChange {
  readonly change: JudgedFigure;
  readonly from: JudgedFigure;
  readonly to: JudgedFigure;
}

/**
 * "Costs £4.90, up 60p from £4.20", "3,900 members, 450 fewer than the 4,200 of last year", "4,120 votes to 3,870, a
 * majority of 350": two values in one sentence, and the difference between them.
 */
export function changeStated(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, all]) => {
    if (sentence.tokens.some((token) => OTHERWISE_MEASURED.test(token.lower))) return [];
    const figures = all.filter(
      ({ planned: { quantity } }) => !/^(?:date|ago-span|event-span)$/.test(quantity.kind),
    );
    return figures.flatMap((one, place) => {
      const stated = readChange(sentence, one, figures[place + 1], figures[place + 2]);
      return stated === null ? [] : clashOf(stated);
    });
  });
}

const OTHERWISE_MEASURED =
  /^(?:adjusted|adjusting|excluding|comparable|like-for-like|underlying|currency|currencies)$/;

function readChange(
  sentence: SentenceReading,
  one: JudgedFigure,
  two: JudgedFigure | undefined,
  three: JudgedFigure | undefined,
): StatedChange | null {
  if (two === undefined || three === undefined) return null;
  const middle = two.planned.quantity;
  const gap = wordsBetween(sentence, one.planned.quantity.end, middle.start);
  const next = wordsBetween(sentence, middle.end, three.planned.quantity.start);
  if (gap.length > MOST_BETWEEN || next.length > MOST_BETWEEN || PARTS.test([...gap, ...next].join(' ')))
    return null;
  if (isDifference(two, one) && areComparable(one, three) && isHungOn(gap, next))
    return { change: two, from: three, to: one };
  return isDifference(three, one) && areComparable(one, two) && isNamedBehind(sentence, gap, next, three)
    ? { change: three, from: one, to: two }
    : null;
}

const PARTS = /(?:^| )(?:while|whereas|but|;|who|which|because)(?: |$)/;

/** ", up 60p from", ", 450 fewer than the", ", 60p more than the". */
function isHungOn(gap: readonly string[], next: readonly string[]): boolean {
  const [before, behind] = [gap.join(' '), next.join(' ')];
  if (/(?:^| ), (?:up|down)(?: by)?$/.test(before)) return /^(?:from|on)(?: the| its)?$/.test(behind);
  return /(?:^| ),$/.test(before) && COMPARED.test(behind);
}

const COMPARED =
  /^(?:\p{L}+ )?(?:more|fewer|less|higher|lower|longer|shorter|dearer|cheaper|above|below|larger|smaller)(?: \p{L}+)? than (?:the|its|their|last year's|his|her)$/u;

/** ", a majority of 350", ", a drop of 450". */
function isNamedBehind(
  sentence: SentenceReading,
  gap: readonly string[],
  next: readonly string[],
  { planned: { quantity } }: JudgedFigure,
): boolean {
  const at = tokenAt(sentence, quantity.start);
  const name = wordAt(sentence, at - 2);
  if (
    wordAt(sentence, at - 1) !== 'of' ||
    !/^an?$/.test(wordAt(sentence, at - 3)) ||
    wordAt(sentence, at - 4) !== ','
  )
    return false;
  const joined = gap.join(' ');
  if (GAPS.test(name)) return next.length <= 4 && /^(?:votes\b|(?:to|against)$)/.test(joined);
  return CHANGES.test(name) && /(?:^| )(?:against|and|to|after)(?: |$)/.test(joined);
}

const GAPS = /^(?:majority|margin|lead|gap|difference)$/;
const CHANGES =
  /^(?:rise|increase|fall|drop|decline|loss|gain|cut|reduction|growth|decrease|jump|difference)$/;

/** Of the values' own kind, or in percent. */
function isDifference({ planned: { quantity } }: JudgedFigure, value: JudgedFigure): boolean {
  const of = value.planned.quantity;
  if (quantity.value === null || quantity.comparator !== 'exactly') return false;
  if (quantity.kind === 'percent') return of.kind !== 'percent';
  if (quantity.kind === 'points') return of.kind === 'percent';
  return quantity.kind === of.kind && (quantity.unit === of.unit || quantity.unit === '');
}

function clashOf({ change, from, to }: StatedChange): Conflict[] {
  if (![from, to].every((end) => isPlainSum(end) || end.planned.quantity.kind === 'percent')) return [];
  const { quantity } = change.planned;
  const fit = compareContrast(
    quantity,
    {
      measure: 'difference',
      base: { kind: 'time', when: 'open' },
      baseFrom: quantity.end,
      direction: null,
      certain: true,
      onlyIfRight: false,
    },
    truthOf(from),
    truthOf(to),
    from.planned.quantity.kind === 'percent' ? 'percent' : '',
  );
  if (fit === null || fit.comparison.fit !== 'contradicted') return [];
  const true_ = Math.abs(quantity.kind === 'percent' ? (fit.to / fit.from - 1) * 100 : fit.to - fit.from);
  if (Math.abs((quantity.value as number) - true_) > Math.max(1, true_ * MOST_OFF)) return [];
  return [
    {
      figures: [to, change, from],
      rule: 'difference: the two values do not lie so far apart',
      detail: `${quoted(to)} against ${quoted(from)} is ${fit.result}, not ${quoted(change)}`,
    },
  ];
}

function truthOf({ planned: { quantity } }: JudgedFigure) {
  const value = quantity.value as number;
  const slack = roundedBy(quantity);
  return { value, lower: value - slack, upper: value + slack, tolerance: 'exact' as const };
}
