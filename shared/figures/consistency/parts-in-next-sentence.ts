import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf } from '../reading/words-around.ts';
import { areAsunder, areOfEverySort, isTheRest } from './all-of-them.ts';
import { isClosedList } from './closed-list.ts';
import type { Conflict } from './conflict.ts';
import { joinBefore } from './list-join.ts';
import { excessiveSum, isNearlySum, isPartOf, isPlainSum, unequalSum } from './parts.ts';

/** How many words may stand between "and" and the number of a part ("and the other seven"). */
const LONGEST_BRINGING_IN = 4;

/** "The committee has 15 members. Eight are women and nine are men." */
export function partsInNextSentence(
  _plan: SubjectPlan,
  judged: readonly JudgedFigure[],
): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  const sentences = [...bySentence];
  return sentences.flatMap(([sentence, figures], place) => {
    const [next, parts] = sentences[place + 1] ?? [];
    if (next === undefined || parts === undefined || !isNextOf(sentence, next)) return [];
    const total = onlyCount(figures);
    const first = parts[0];
    if (total === null || first === undefined || parts.length < 2) return [];
    if (!opensWithIt(next, first) || !parts.every((part) => isElided(part) && isPartOf(total, part)))
      return [];
    if (parts.slice(1).some((part) => joinBefore(part, LONGEST_BRINGING_IN) === null)) return [];
    if (!isNearlySum(total, parts)) return [];
    if (isTheRest(parts.at(-1) as JudgedFigure) || areOfEverySort(parts))
      return isClosedList(next, parts) ? unequalSum(total, parts) : [];
    return areAsunder(parts) ? excessiveSum(total, parts) : [];
  });
}

function isNextOf(sentence: SentenceReading, next: SentenceReading): boolean {
  return next.index === sentence.index + 1 && next.paragraph === sentence.paragraph;
}

/** The one count of things of a sentence. */
function onlyCount(figures: readonly JudgedFigure[]): JudgedFigure | null {
  const counts = figures.filter(({ planned: { quantity } }) => quantity.kind === 'amount');
  const [count] = counts;
  return count !== undefined && counts.length === 1 && isPlainSum(count) && !isElided(count) ? count : null;
}

function isElided({ planned: { quantity } }: JudgedFigure): boolean {
  return quantity.unit === '';
}

/** "Eight are women ...", "Of them, eight ...". */
function opensWithIt(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  const before = sentence.tokens.slice(0, firstTokenOf(sentence, quantity)).map((token) => token.lower);
  return before.length === 0 || /^of (?:them|these|those) ,?$/.test(before.join(' '));
}
