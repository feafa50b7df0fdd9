import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAfter } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';

const SPLITS = new Set([
  'against',
  'for',
  'favour',
  'favor',
  'oppose',
  'opposed',
  'undecided',
  'rest',
  'remaining',
  'remainder',
  'yes',
  'no',
  'split',
  'versus',
  'backed',
  'rejected',
]);

/**
 * "61 per cent in favour, 35 against and 14 undecided": shares of one whole that come to more than all of it. A share
 * "of" something behind the first is one of another whole.
 */
export function sharesOfAWhole(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => {
    const shares = figures.filter(
      ({ planned }) => planned.quantity.kind === 'percent' && planned.quantity.value !== null,
    );
    const sum = shares.reduce((all, { planned }) => all + (planned.quantity.value as number), 0);
    if (shares.length < 2 || sum <= 100 + shares.length * 0.5 || !isSplit(sentence, shares)) return [];
    if (shares.slice(1).some((share) => wordAfter(sentence, share.planned.quantity) === 'of')) return [];
    return [
      {
        figures: shares,
        rule: 'shares: they exceed the whole',
        detail: `${shares.map(({ planned }) => planned.quantity.text).join(' and ')} make ${Math.round(sum * 10) / 10} per cent`,
      },
    ];
  });
}

/** Words of a split beside two of the shares or more. */
function isSplit(sentence: SentenceReading, shares: readonly JudgedFigure[]): boolean {
  const marked = shares.filter(({ planned }) => {
    const at = tokenAt(sentence, planned.quantity.end);
    return sentence.tokens.slice(Math.max(0, at - 5), at + 4).some((token) => SPLITS.has(token.lower));
  });
  return marked.length >= 2;
}
