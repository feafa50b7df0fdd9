import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordsAfter, wordsBetween } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { isPlainSum, saysInAll } from './parts.ts';
import { roundedBy } from './rounding.ts';

/** How far the product may miss the total and still have been meant to make it. */
const MOST_OFF = 0.3;
/** How many words may stand between the price of one and the price of all. */
const MOST_BETWEEN = 6;

/** "20 buses at £30,000 each, £650,000 in all": so many of a thing, what one costs, and what all cost. */
export function countTimesPrice(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  return judged.flatMap((count, place) => {
    const [each, total] = judged.slice(place + 1, place + 3);
    if (each === undefined || total === undefined) return [];
    const { sentence } = count.planned;
    if ([each, total].some(({ planned }) => planned.sentence !== sentence)) return [];
    return isForEach(sentence, count, each) && isForAll(sentence, each, total)
      ? clashOf(count, each, total)
      : [];
  });
}

/** A count of things, and a sum or a number "each" right behind. */
function isForEach(sentence: SentenceReading, count: JudgedFigure, each: JudgedFigure): boolean {
  if (!isPlainSum(count) || count.planned.quantity.kind !== 'amount' || !isPlainSum(each)) return false;
  const between =
    tokenAt(sentence, each.planned.quantity.start) - tokenAt(sentence, count.planned.quantity.end);
  return (
    between <= MOST_BETWEEN &&
    /^(?:each|apiece|a head)\b/.test(wordsAfter(sentence, each.planned.quantity, 2).join(' '))
  );
}

/** Of the same kind as the price of one, and "in all", "a total of", or what it "came to". */
function isForAll(sentence: SentenceReading, each: JudgedFigure, total: JudgedFigure): boolean {
  const [one, all] = [each.planned.quantity, total.planned.quantity];
  if (!isPlainSum(total) || one.kind !== all.kind || one.unit !== all.unit) return false;
  const between = wordsBetween(sentence, one.end, all.start);
  if (between.length > MOST_BETWEEN) return false;
  return (
    saysInAll(total) || /\b(?:comes?|came|added|adds|amounts?|amounted) (?:up )?to$/.test(between.join(' '))
  );
}

function clashOf(count: JudgedFigure, each: JudgedFigure, total: JudgedFigure): Conflict[] {
  const [some, one, all] = [count, each, total].map(({ planned }) => planned.quantity);
  if (some === undefined || one === undefined || all === undefined) return [];
  const [number, price, sum] = [some.value as number, one.value as number, all.value as number];
  const product = number * price;
  const slack = number * roundedBy(one) + roundedBy(all) + price * roundedBy(some);
  const off = Math.abs(product - sum);
  if (off <= slack || off > sum * MOST_OFF) return [];
  return [
    {
      figures: [count, each, total],
      rule: 'so many times the price of one: not the price of all',
      detail: `"${some.text}" times "${one.text}" is not "${all.text}"`,
    },
  ];
}
