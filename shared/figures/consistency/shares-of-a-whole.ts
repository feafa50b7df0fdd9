import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAfter, wordsBefore, wordsBetween } from '../reading/words-around.ts';
import { areOfEverySort, isTheRest } from './all-of-them.ts';
import type { Conflict } from './conflict.ts';
import { quotedList } from './in-its-words.ts';
import { sumOf } from './parts.ts';

/** What a share may be said to be of, behind its number: a side, or no side. */
const SIDES = /^(?:against|for|favour|favor|opposed?|undecided|unsure|yes|no|backed|rejected|abstained)$/;
/** What may introduce shares of one whole. */
const SPLITS = /^(?:rest|remaining|remainder|split|versus)$/;

/** No text gives more shares than this of one whole. */
const MOST_SHARES = 20;
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
    const sum = sumOf(shares);
    const last = shares.at(-1);
    if (shares.length < 2 || shares.length > MOST_SHARES || last === undefined) return [];
    const isHedged = shares.some(({ planned }) => planned.quantity.comparator === 'about');
    const slack = shares.length * (isHedged ? 1.5 : 0.5);
    const isAll =
      (isTheRest(last) || areOfEverySort(shares)) &&
      Math.abs(sum - 100) > slack &&
      Math.abs(sum - 100) <= MOST_OFF;
    const exceeds = sum > 100 + slack && (isSplit(sentence, shares) || isSharedOut(sentence, shares));
    if (!isAll && !exceeds) return [];
    if (shares.slice(1).some((share) => wordAfter(sentence, share.planned.quantity) === 'of')) return [];
    return [
      {
        figures: shares,
        rule: isAll ? 'shares: they do not make the whole' : 'shares: they exceed the whole',
        detail: `${quotedList(shares)} make ${Math.round(sum * 10) / 10} per cent together`,
      },
    ];
  });
}

/** "She won 48 per cent, her rival 37 and a third candidate 19": one verb, and who else has which share. */
function isSharedOut(sentence: SentenceReading, shares: readonly JudgedFigure[]): boolean {
  const [first, ...others] = shares;
  if (first === undefined || others.length === 0) return false;
  if (!wordsBefore(sentence, first.planned.quantity, 3).some((word) => TAKES.test(word))) return false;
  let last = first;
  return others.every((share) => {
    const gap = wordsBetween(sentence, last.planned.quantity.end, share.planned.quantity.start);
    last = share;
    const who = gap
      .slice(/^(?:,|and)$/.test(gap[0] ?? '') ? 1 : 0)
      .filter((word, place) => !(place === 0 && word === 'and'));
    return (
      gap.length >= 3 &&
      gap.length <= LONGEST_NAME &&
      /^(?:,|and)$/.test(gap[0] ?? '') &&
      !who.some((word) => NO_NAME.test(word))
    );
  });
}

const TAKES = /^(?:won|took|got|received|polled|secured|gained|has|have|had|owns?|holds?|held)$/;
/** How many words may say who has the next share. */
const LONGEST_NAME = 6;
const NO_NAME =
  /^(?:of|in|at|on|for|from|to|by|than|up|down|only|just|about|with|,|;|:|won|took|has|had|is|was|while|but|some)$/;

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
