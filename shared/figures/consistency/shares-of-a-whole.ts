import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAfter } from '../reading/words-around.ts';
import { isTheRest } from './all-of-them.ts';
import type { Conflict } from './conflict.ts';

/** What a share may be said to be of, behind its number: a side, or no side. */
const SIDES = /^(?:against|for|favour|favor|opposed?|undecided|unsure|yes|no|backed|rejected|abstained)$/;
/** What may introduce shares of one whole. */
const SPLITS = /^(?:rest|remaining|remainder|split|versus)$/;

/** Shares that miss the whole by more are not all of them shares of it. */
const MOST_OFF = 25;

/**
 * "61 per cent in favour, 35 against and 14 undecided": shares of one whole that come to more than all of it, or with
 * "the remaining 14" to less. A share "of" something behind the first is one of another whole.
 */
export function sharesOfAWhole(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => {
    const shares = figures.filter(
      ({ planned: { quantity } }) =>
        quantity.kind === 'percent' &&
        quantity.value !== null &&
        /^(?:exactly|about)$/.test(quantity.comparator),
    );
    const sum = shares.reduce((all, { planned }) => all + (planned.quantity.value as number), 0);
    const last = shares.at(-1);
    if (shares.length < 2 || last === undefined) return [];
    const isHedged = shares.some(({ planned }) => planned.quantity.comparator === 'about');
    const slack = shares.length * (isHedged ? 1.5 : 0.5);
    const isAll = isTheRest(last) && Math.abs(sum - 100) > slack && Math.abs(sum - 100) <= MOST_OFF;
    if (!isAll && (sum <= 100 + slack || !isSplit(sentence, shares))) return [];
    if (shares.slice(1).some((share) => wordAfter(sentence, share.planned.quantity) === 'of')) return [];
    return [
      {
        figures: shares,
        rule: isAll ? 'shares: they do not make the whole' : 'shares: they exceed the whole',
        detail: `${shares.map(({ planned }) => planned.quantity.text).join(' and ')} make ${Math.round(sum * 10) / 10} per cent`,
      },
    ];
  });
}

/** Words of a split beside two of the shares or more, or behind them "against" and the like. */
function isSplit(sentence: SentenceReading, shares: readonly JudgedFigure[]): boolean {
  const marked = shares.filter(({ planned: { quantity } }) => {
    const at = tokenAt(sentence, quantity.end);
    const behind = sentence.tokens.slice(at, at + 4).map((token) => token.lower);
    const end = behind.findIndex((word) => /^[,;:.]$/.test(word));
    const own = end < 0 ? behind : behind.slice(0, end);
    return (
      own.some((word, place) => SIDES.test(word) && !isComparison(sentence, at + place)) ||
      sentence.tokens.slice(Math.max(0, at - 5), at + 4).some((token) => SPLITS.test(token.lower))
    );
  });
  return marked.length >= 2;
}

/** "59.7 per cent against 63 per cent": what stands behind the word is another share. */
function isComparison(sentence: SentenceReading, place: number): boolean {
  return sentence.tokens[place + 1]?.kind === 'number';
}
