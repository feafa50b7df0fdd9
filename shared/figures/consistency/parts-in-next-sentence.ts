import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAfter } from '../reading/words-around.ts';
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
  return pairsOf(judged).flatMap(({ sentence: next, figures, parts }) => {
    const total = onlyCount(figures);
    const first = parts[0];
    if (total === null || first === undefined || parts.length < 2) return [];
    if (
      !(opensWithIt(next, first) || isSharedOut(next, parts)) ||
      !parts.every((part) => isElided(part) && isPartOf(total, part))
    )
      return [];
    if (parts.slice(1).some((part) => joinBefore(part, LONGEST_BRINGING_IN) === null)) return [];
    if (!isNearlySum(total, parts)) return [];
    if (isTheRest(parts.at(-1) as JudgedFigure) || areOfEverySort(parts))
      return isClosedList(next, parts) ? unequalSum(total, parts) : [];
    return areAsunder(parts) || isSharedOut(next, parts) ? excessiveSum(total, parts) : [];
  });
}

/** Two sentences that follow each other, or the two sides of a semicolon: what the first counts, and the second. */
interface NextTo {
  readonly sentence: SentenceReading;
  readonly figures: readonly JudgedFigure[];
  readonly parts: readonly JudgedFigure[];
}

function pairsOf(judged: readonly JudgedFigure[]): readonly NextTo[] {
  const sentences = [...Map.groupBy(judged, ({ planned }) => planned.sentence)];
  return sentences.flatMap(([sentence, figures], place) => {
    const halves = atSemicolon(sentence, figures);
    const following = sentences[place + 1];
    const next =
      following !== undefined && isNextOf(sentence, following[0])
        ? [{ sentence: following[0], figures, parts: following[1] }]
        : [];
    return halves === null ? next : [halves, ...next];
  });
}

function atSemicolon(sentence: SentenceReading, figures: readonly JudgedFigure[]): NextTo | null {
  const marks = sentence.tokens.filter(({ text }) => text === ';');
  const [mark] = marks;
  if (mark === undefined || marks.length > 1) return null;
  const [before, behind] = [true, false].map((first) =>
    figures.filter(({ planned }) => planned.quantity.start < mark.start === first),
  );
  return { sentence, figures: before ?? [], parts: behind ?? [] };
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
  return (
    before.length === 0 || before.at(-1) === ';' || /^of (?:them|these|those) ,?$/.test(before.join(' '))
  );
}

/** "The left won 58 and the right 65.": one verb of having, and names alone before the other numbers. */
function isSharedOut(sentence: SentenceReading, [first, ...others]: readonly JudgedFigure[]): boolean {
  if (first === undefined || others.length === 0) return false;
  const verbs = sentence.tokens
    .slice(0, firstTokenOf(sentence, first.planned.quantity))
    .map(({ lower }) => lower);
  return (
    verbs.length <= LONGEST_OPENING &&
    /^(?:won|took|got|has|have|holds?|had|received|gained|polled)$/.test(verbs.at(-1) ?? '') &&
    others.every((part) => {
      const at = firstTokenOf(sentence, part.planned.quantity);
      const words = sentence.tokens.slice(at - 3, at).map(({ lower }) => lower);
      return (
        words.some((word) => word === 'and' || word === ',') &&
        !words.some((word) => /^(?:lost|won|took|had|has|of|in|at|for|with|to|by)$/.test(word)) &&
        /^(?:[,.;]|and|)$/.test(wordAfter(sentence, part.planned.quantity))
      );
    })
  );
}

/** How many words may stand before the first number. */
const LONGEST_OPENING = 5;
