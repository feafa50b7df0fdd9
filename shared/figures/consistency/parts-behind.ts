import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, tokenAfterHead, wordAt, wordBefore, wordsAfter } from '../reading/words-around.ts';
import { areOfEverySort, isTheRest } from './all-of-them.ts';
import { isClosedList } from './closed-list.ts';
import type { Conflict } from './conflict.ts';
import { joinBefore } from './list-join.ts';
import {
  areExclusive,
  excessiveSum,
  isNearlySum,
  isPartOf,
  prepositionBehind,
  saysInAll,
  unequalSum,
} from './parts.ts';

/** How many words may say what one part is, and how many may bring it in. */
const LONGEST_PART = 9;
const LONGEST_BRINGING_IN = 4;
/** How many figures around the total are looked at. */
const MOST_PARTS = 12;

/**
 * Parts that follow their total in one sentence with no colon: "900 jobs, 400 of them in Busk and 600 in Ander", "480
 * pupils, 230 girls and 270 boys", "38 matches, winning 20, drawing nine and losing seven", "31 hurt in all, 14 in the
 * bus and 19 outside".
 */
export function partsBehind(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) =>
    figures.flatMap((total, place) => {
      const parts = listBehind(
        sentence,
        total,
        figures.slice(place + 1, place + MOST_PARTS).filter(isNoDate),
      );
      if (parts.length < 2 || !parts.every((part) => isPartOf(total, part))) return [];
      if (
        isPartItself(total, figures.slice(Math.max(0, place - MOST_PARTS), place)) ||
        isCutUp(sentence, parts)
      )
        return [];
      if (leavesNoneOver(total, parts) && isClosedList(sentence, parts) && isNearlySum(total, parts))
        return unequalSum(total, parts);
      if (isApposed(sentence, total, parts) && isNearlySum(total, parts, NEARLY))
        return unequalSum(total, parts);
      return isOfThem(sentence, parts[0] as JudgedFigure) && areExclusive(parts)
        ? excessiveSum(total, parts)
        : [];
    }),
  );
}

/** A list that misses its total by more may be one of other things. */
const NEARLY = 0.25;

/** ", eight at home and five away.": bare numbers right behind the comma, each said to be of some sort, to the end. */
function isApposed(sentence: SentenceReading, total: JudgedFigure, parts: readonly JudgedFigure[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || !isClosedList(sentence, parts)) return false;
  if (wordAt(sentence, firstTokenOf(sentence, first.planned.quantity) - 1) !== ',') return false;
  if (/^(?:of|among|the)$/.test(wordBefore(sentence, total.planned.quantity))) return false;
  const placing = prepositionBehind(total);
  if (placing !== null && parts.some((part) => prepositionBehind(part) === placing)) return false;
  if (parts.some((part) => isOfThem(sentence, part) || !isOfASort(sentence, total, part))) return false;
  const behind = tokenAfterHead(sentence, last.planned.quantity);
  return sentence.tokens.slice(behind, behind + LONGEST_SORT).some(({ text }) => text === '.');
}

const LONGEST_SORT = 6;

/** "Eight at home", "500 white", "22 adults" of 40 passengers: no other thing counted, and no number of days or months. */
function isOfASort(
  sentence: SentenceReading,
  total: JudgedFigure,
  { planned: { quantity } }: JudgedFigure,
): boolean {
  const [next = ''] = wordsAfter(sentence, quantity, 1);
  const whole = total.planned.quantity.unit;
  return (
    /^\p{L}+$/u.test(next) &&
    next !== 'and' &&
    (next === quantity.unit ? next !== whole && ANY_SORT.test(whole) : true)
  );
}

/** What may be people of any sort. */
const ANY_SORT =
  /^(?:people|persons|passengers|victims|survivors|dead|casualties|prisoners|guests|pupils|workers|employees|jobs)$/;

/** "Five on Friday and eight on Saturday": the days are no items of the list. */
function isNoDate({ planned: { quantity } }: JudgedFigure): boolean {
  return quantity.kind !== 'date';
}

function leavesNoneOver(total: JudgedFigure, parts: readonly JudgedFigure[]): boolean {
  return isTheRest(parts.at(-1) as JudgedFigure) || areOfEverySort(parts) || saysInAll(total);
}

/** One of the parts of a total before it. */
function isPartItself(total: JudgedFigure, before: readonly JudgedFigure[]): boolean {
  return before.some(
    (other) =>
      isPartOf(other, total) &&
      (other.planned.quantity.value as number) > (total.planned.quantity.value as number),
  );
}

/** "18 were sold, four of them in May, and 12 scrapped": a part of a part. */
function isCutUp(sentence: SentenceReading, parts: readonly JudgedFigure[]): boolean {
  const isExclusive = areOfEverySort(parts);
  return parts.slice(1).some((part) => isOfThem(sentence, part) && !isExclusive);
}

/** The figures that go on from the total as one list: brought in by a comma or "and", the last one by "and". */
function listBehind(
  sentence: SentenceReading,
  total: JudgedFigure,
  behind: readonly JudgedFigure[],
): readonly JudgedFigure[] {
  let last = tokenAfterHead(sentence, total.planned.quantity);
  const end = behind.findIndex((part, place) => {
    const { quantity } = part.planned;
    const at = firstTokenOf(sentence, quantity);
    const join = joinBefore(part, LONGEST_BRINGING_IN);
    const isNext =
      join !== null &&
      (place > 0 || join === ',') &&
      at - last <= (place > 0 ? LONGEST_PART : LONGEST_BRINGING_IN + 2);
    last = tokenAfterHead(sentence, quantity);
    return !isNext;
  });
  const list = end < 0 ? behind : behind.slice(0, end);
  const closing = list.findIndex((part) => joinBefore(part, LONGEST_BRINGING_IN) === 'and');
  return list.slice(0, closing + 1);
}

/** "400 of them", ", of whom 400". */
function isOfThem(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  const [of, them] = wordsAfter(sentence, quantity, 2);
  if (of === 'of' && THEM.test(them ?? '')) return true;
  const at = firstTokenOf(sentence, quantity);
  return sentence.tokens[at - 2]?.lower === 'of' && THEM.test(sentence.tokens[at - 1]?.lower ?? '');
}

const THEM = /^(?:them|whom|which|those)$/;
