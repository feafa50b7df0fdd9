import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordsAfter } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { isNearlySum, isPartOf, isPlainSum, unequalSum } from './parts.ts';

const LEAVES = /^(?:leav(?:es?|ing)|left)$/;
/** What may stand between "leaving" and the number. */
const BETWEEN = /^(?:it|him|her|them|the|with|just|only|its|a|an|rest|of|other|remaining)$/;
const MOST_BETWEEN = 4;

/** "Sold 14 of his 52 boats, which leaves him with 42": what was, what went, and what is left. */
export function whatIsLeft(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, all]) => {
    const figures = all.filter(isPlainSum);
    const left = figures.at(-1);
    if (left === undefined || figures.length < 3 || figures.length !== countsOf(all)) return [];
    if (!isLeft(sentence, left)) return [];
    const total = figures.reduce((most, one) => (amountOf(one) > amountOf(most) ? one : most));
    const parts = figures.filter((one) => one !== total);
    if (total === left || !parts.every((part) => isPartOf(total, part))) return [];
    return isNearlySum(total, parts) ? unequalSum(total, parts) : [];
  });
}

function amountOf({ planned }: JudgedFigure): number {
  return planned.quantity.value ?? 0;
}

/** Counts, sums and shares of any sort; a date says only when. */
function countsOf(figures: readonly JudgedFigure[]): number {
  return figures.filter(({ planned: { quantity } }) => !/^(?:date|ago-span)$/.test(quantity.kind)).length;
}

/** "Leaving 42", "leaves him with only 42", "42 were left". */
function isLeft(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  const at = firstTokenOf(sentence, quantity);
  for (let place = at - 1; place >= Math.max(0, at - 1 - MOST_BETWEEN); place -= 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (LEAVES.test(word)) return /^(?:,|which|and|to|it)$/.test(sentence.tokens[place - 1]?.lower ?? '');
    if (!BETWEEN.test(word)) break;
  }
  return /^(?:(?:are|were|is) )?(?:left|remain)\b/.test(wordsAfter(sentence, quantity, 3).join(' '));
}
