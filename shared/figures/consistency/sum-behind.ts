import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, tokenAfterHead, wordAfter, wordAt } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { joinBefore } from './list-join.ts';
import { excessiveSum, isNearlySum, isPartOf, saysInAll, unequalSum } from './parts.ts';

/** How many words may say what one part is, and how many may stand between the last part and the total. */
const LONGEST_PART = 8;
const LONGEST_GAP = 11;
const LONGEST_BRINGING_IN = 3;
/** How many figures before the total are looked at. */
const MOST_PARTS = 12;
/** Percentages may be added up as well. */
const SUMMABLE = new Set(['amount', 'money', 'measure', 'percent']);

/** "12 men and nine women, 22 in all", "€25m on roads, €20m on schools and €25m on parks, a total of €60m". */
export function sumBehind(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) =>
    figures.flatMap((total, place) => {
      const before = figures.slice(Math.max(0, place - MOST_PARTS), place);
      const toOthers = ofTheTotalBehind(sentence, total, before);
      if (toOthers.length > 0) return toOthers;
      if (place < 2 || !(saysInAll(total) || isOfTogether(sentence, total, figures))) return [];
      const parts = listBefore(sentence, total, before);
      return parts.length >= 2 &&
        [total, ...parts].every((one) => isSummable(one, total)) &&
        isNearlySum(total, parts)
        ? unequalSum(total, parts)
        : [];
    }),
  );
}

/** "The choir gets £70,000 and the band £60,000 of the £120,000": parts that come to more than what they are of. */
function ofTheTotalBehind(
  sentence: SentenceReading,
  total: JudgedFigure,
  before: readonly JudgedFigure[],
): Conflict[] {
  const last = before.at(-1);
  if (last === undefined || before.length < 2) return [];
  const from = tokenAfterHead(sentence, last.planned.quantity);
  const between = sentence.tokens
    .slice(from, tokenAt(sentence, total.planned.quantity.start))
    .map((token) => token.lower);
  if (!/^of (?:the|its|their|his|her|a)$/.test(between.join(' '))) return [];
  const parts = listBefore(sentence, total, before);
  return parts.length >= 2 && isNearlySum(total, parts) && !mayOverlap(sentence, parts)
    ? excessiveSum(total, parts)
    : [];
}

/** "40 women and 30 graduates of the 60": parts that say what they count may overlap. */
function mayOverlap(sentence: SentenceReading, parts: readonly JudgedFigure[]): boolean {
  return parts.some(
    ({ planned: { quantity } }) => quantity.kind === 'amount' && wordAfter(sentence, quantity) !== 'of',
  );
}

function isSummable({ planned: { quantity } }: JudgedFigure, total: JudgedFigure): boolean {
  return (
    quantity.kind === total.planned.quantity.kind &&
    SUMMABLE.has(quantity.kind) &&
    quantity.value !== null &&
    quantity.comparator === 'exactly'
  );
}

/** "Together the two plants, with 420 and 380 workers, employ 900": no figure of the sentence lies behind. */
function isOfTogether(
  sentence: SentenceReading,
  total: JudgedFigure,
  figures: readonly JudgedFigure[],
): boolean {
  return total === figures.at(-1) && /^(?:together|combined)$/.test(wordAt(sentence, 0));
}

/** The figures up to the total that form one list, the last of them brought in by "and". */
function listBefore(
  sentence: SentenceReading,
  total: JudgedFigure,
  before: readonly JudgedFigure[],
): readonly JudgedFigure[] {
  const last = before.at(-1);
  if (last === undefined || joinBefore(last, LONGEST_BRINGING_IN) !== 'and') return [];
  const gap = firstTokenOf(sentence, total.planned.quantity) - tokenAt(sentence, last.planned.quantity.end);
  if (gap > LONGEST_GAP) return [];
  const parts = [last];
  for (const part of before.slice(0, -1).toReversed()) {
    const next = parts[0] as JudgedFigure;
    const apart =
      firstTokenOf(sentence, next.planned.quantity) - tokenAfterHead(sentence, part.planned.quantity);
    if (apart > LONGEST_PART || !(isPartOf(total, part) || parts.every((one) => areAlike(one, part)))) break;
    parts.unshift(part);
    if (joinBefore(part, LONGEST_BRINGING_IN) !== ',') break;
  }
  const alike =
    total.planned.quantity.unit === '' && parts.every((part) => parts.every((one) => areAlike(one, part)));
  return alike || parts.every((part) => isPartOf(total, part)) ? parts : [];
}

/** Of one kind, and counting one thing as far as both say what they count. */
function areAlike(
  { planned: { quantity: a } }: JudgedFigure,
  { planned: { quantity: b } }: JudgedFigure,
): boolean {
  return a.kind === b.kind && (a.unit === b.unit || a.unit === '' || b.unit === '');
}
