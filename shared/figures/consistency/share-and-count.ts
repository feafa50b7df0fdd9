import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';
import { isFraction } from '../subjects/in-unit.ts';
import type { Conflict } from './conflict.ts';
import { quoted } from './in-its-words.ts';
import { isPlainSum, saysInAll } from './parts.ts';
import { roundedBy } from './rounding.ts';

/**
 * "Of 400 tenants polled, 62 per cent, or 218 people", "half of the 60 jurors, or 36", "of 2,000 voters 980 came, a
 * turnout of 64 per cent": a share and a count that one whole cannot give.
 */
export function shareAndCount(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => [
    ...saidTwice(sentence, figures),
    ...shareOfTheWhole(sentence, figures),
    ...turnout(sentence, figures),
  ]);
}

/** A share and a count side by side, the whole before or behind them. */
function saidTwice(sentence: SentenceReading, figures: readonly JudgedFigure[]): Conflict[] {
  return figures.flatMap((first, place) => {
    const second = figures[place + 1];
    if (second === undefined || !sayTheSame(sentence, first, second)) return [];
    const share = [first, second].find(({ planned }) => planned.quantity.kind === 'percent');
    const count = [first, second].find(isPlainSum);
    if (share === undefined || count === undefined || !isExact(share)) return [];
    const whole = wholeOf(sentence, count, place === 0 ? [] : figures.slice(0, place), figures[place + 2]);
    return whole === null ? [] : clashOf(whole, share, count);
  });
}

/** "Half of the 60 jurors, or 36,": the share, what it is of, and how many that is. */
function shareOfTheWhole(sentence: SentenceReading, figures: readonly JudgedFigure[]): Conflict[] {
  return figures.flatMap((share, place) => {
    const [whole, count] = figures.slice(place + 1, place + 3);
    if (whole === undefined || count === undefined || share.planned.quantity.kind !== 'percent') return [];
    if (!isExact(share) || !isPlainSum(whole) || !isPlainSum(count)) return [];
    const at = tokenAt(sentence, whole.planned.quantity.start);
    const isOfWhole = at - tokenAt(sentence, share.planned.quantity.end) <= 3 && isOf(sentence, at, 3);
    return isOfWhole && sayTheSame(sentence, whole, count) ? clashOf(whole, share, count) : [];
  });
}

/** So many voters, so many who came, and the turnout. */
function turnout(sentence: SentenceReading, figures: readonly JudgedFigure[]): Conflict[] {
  const at = sentence.tokens.findIndex((token) => token.lower === 'turnout');
  const share = figures.find(
    ({ planned: { quantity } }) =>
      quantity.kind === 'percent' && Math.abs(tokenAt(sentence, quantity.start) - at) <= MOST_TO_TURNOUT,
  );
  const counts = figures.filter((figure) => figure.planned.quantity.kind === 'amount');
  const [whole, count] = counts;
  if (at < 0 || share === undefined || whole === undefined || count === undefined) return [];
  if (counts.length > 2 || !isExact(share) || !isPlainSum(whole) || !isPlainSum(count)) return [];
  const isOfVoters = /^(?:voters|electors|members|ballots)$/.test(whole.planned.quantity.unit);
  return isOfVoters && /^(?:voters|electors|members|)$/.test(count.planned.quantity.unit)
    ? clashOf(whole, share, count)
    : [];
}

const MOST_TO_TURNOUT = 5;

function isExact({ planned: { quantity } }: JudgedFigure): boolean {
  return quantity.comparator === 'exactly' && quantity.value !== null;
}

/** ", or 218", "(218)", ", 218 in all": the second figure says the first one over again. */
function sayTheSame(sentence: SentenceReading, first: JudgedFigure, second: JudgedFigure): boolean {
  const from = tokenAt(sentence, (first.planned.quantity.head ?? first.planned.quantity).end);
  const at = tokenAt(sentence, second.planned.quantity.start);
  if (at - from > MOST_BETWEEN || at <= from) return false;
  const between = sentence.tokens.slice(from, at).map((token) => token.lower);
  const last = between.at(-1);
  if (between.length === 1 && last === ',') return saysInAll(second);
  if (last === 'or') return between.length === 1 || between.at(-2) === ',';
  return (
    last === '(' &&
    between.length === 1 &&
    wordAt(sentence, tokenAt(sentence, second.planned.quantity.end)) === ')'
  );
}

/** "62 per cent of them, or 218". */
const MOST_BETWEEN = 5;

/** What the sentence opens with behind "of", or what stands behind the count and "of": a whole count. */
function wholeOf(
  sentence: SentenceReading,
  count: JudgedFigure,
  before: readonly JudgedFigure[],
  after: JudgedFigure | undefined,
): JudgedFigure | null {
  const opening = before[0];
  if (
    opening !== undefined &&
    before.length === 1 &&
    isPlainSum(opening) &&
    isOf(sentence, tokenAt(sentence, opening.planned.quantity.start), 4)
  )
    return opening;
  if (after === undefined || !isPlainSum(after)) return null;
  const at = tokenAt(sentence, after.planned.quantity.start);
  const end = tokenAt(sentence, count.planned.quantity.end);
  return count.planned.quantity.start < after.planned.quantity.start && at - end <= 3 && isOf(sentence, at, 3)
    ? after
    : null;
}

function isOf(sentence: SentenceReading, at: number, reach: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - reach); place -= 1) {
    if (/^(?:of|among)$/.test(wordAt(sentence, place))) return true;
    if (!/^(?:the|its|their|all|those|these|some)$/.test(wordAt(sentence, place))) return false;
  }
  return false;
}

/** A fraction in words may be off by as much. */
const FRACTION = 3;

/** The share the count makes up may be off by what the last digits of all three can hide. */
function clashOf(whole: JudgedFigure, share: JudgedFigure, count: JudgedFigure): Conflict[] {
  const [all, percent, part] = [whole, share, count].map(({ planned }) => planned.quantity);
  if (all === undefined || percent === undefined || part === undefined || all.kind !== part.kind) return [];
  const [total, stated, counted] = [all.value as number, percent.value as number, part.value as number];
  const least = ((counted - roundedBy(part)) / (total + roundedBy(all))) * 100;
  const most = ((counted + roundedBy(part)) / (total - roundedBy(all))) * 100;
  const slack = isFraction(percent) ? FRACTION : percent.step;
  if (total <= 0 || (stated >= least - slack && stated <= most + slack)) return [];
  const [figures, is] = [[whole, share, count], Math.round((counted / total) * 1000) / 10];
  return [
    {
      figures,
      rule: 'share and count: they do not fit the whole',
      detail: `${quoted(count)} of ${quoted(whole)} is ${is} per cent, not ${quoted(share)}`,
    },
  ];
}
