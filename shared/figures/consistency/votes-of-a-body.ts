import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAfter, wordAt } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { excessiveSum, isPlainSum } from './parts.ts';

const SEATS = /^(?:member|judge|seat|strong|person|justice|seater|nation|country)$/;
const VOTES =
  /^(?:vot(?:ed|es?|ing)|rul(?:ed|es|ing)|decid(?:ed|es)|split|divided|back(?:ed|s)|approv(?:ed|es)|reject(?:ed|s)|pass(?:ed|es))$/;

/** "The nine-member board voted 6-4": more votes than there are members. */
export function votesOfABody(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => {
    const body = figures.findLast((figure) => countsSeats(sentence, figure));
    const sides = figures.filter(({ planned }) => planned.quantity.kind === 'tally');
    if (body === undefined || sides.length !== 2 || !isTheirVote(sentence, body, sides[0] as JudgedFigure))
      return [];
    return excessiveSum(body, sides);
  });
}

function countsSeats(sentence: SentenceReading, figure: JudgedFigure): boolean {
  const { quantity } = figure.planned;
  return (
    isPlainSum(figure) &&
    wordAfter(sentence, quantity) === '-' &&
    SEATS.test(wordAt(sentence, tokenAt(sentence, quantity.end) + 1))
  );
}

/** The body stands before a verb of voting, and the result behind that. */
function isTheirVote(sentence: SentenceReading, body: JudgedFigure, side: JudgedFigure): boolean {
  const from = tokenAt(sentence, body.planned.quantity.end);
  const to = tokenAt(sentence, side.planned.quantity.start);
  const between = sentence.tokens.slice(from, to).map((token) => token.lower);
  return between.some((word) => VOTES.test(word)) && !between.includes(';');
}
