import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { opensWithCapital } from '../reading/capital.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, tokenAfterHead, wordAfter } from '../reading/words-around.ts';
import { areAsunder, areOfEverySort, isTheRest } from './all-of-them.ts';
import { isClosedList } from './closed-list.ts';
import type { Conflict } from './conflict.ts';
import { joinBefore } from './list-join.ts';
import { areExclusive, excessiveSum, isNearlySum, isPlainSum, unequalSum } from './parts.ts';

/** How many words may say what one part is, and how many may bring it in. */
const LONGEST_PART = 12;
const LONGEST_BRINGING_IN = 3;
/** How many figures behind the first part are looked at. */
const MOST_PARTS = 12;

/**
 * "Seven of the ten are in hospital and the other five at home", "won 23 of the council's 42 seats, the Liberals 12 and
 * the Farmers nine": one part with its total, and others behind.
 */
export function someOfTheTotal(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) =>
    figures.flatMap((first, place) => {
      const total = figures[place + 1];
      if (total === undefined || !isSomeOf(sentence, first, total)) return [];
      const others = othersBehind(sentence, total, figures.slice(place + 2, place + MOST_PARTS));
      const last = others.at(-1);
      const parts = [first, ...others];
      if (last === undefined || !isNearlySum(total, parts)) return [];
      if (isTheRest(last) || areOfEverySort(parts))
        return isClosedList(sentence, parts) ? unequalSum(total, parts) : [];
      return others.every((other) => isOfAnother(sentence, other)) ||
        areAsunder(parts) ||
        areExclusive([total, ...others])
        ? excessiveSum(total, parts)
        : [];
    }),
  );
}

/** "23 of the council's 42 seats", "seven of the ten". */
function isSomeOf(sentence: SentenceReading, part: JudgedFigure, total: JudgedFigure): boolean {
  const [some, all] = [part.planned.quantity, total.planned.quantity];
  if (!isPlainSum(part) || !isPlainSum(total) || some.kind !== all.kind) return false;
  const between = sentence.tokens.slice(tokenAt(sentence, some.end), tokenAt(sentence, all.start));
  return (
    between[0]?.lower === 'of' &&
    between.length >= 2 &&
    between.length <= 4 &&
    between.every(({ kind, text }) => kind === 'word' || text === "'" || text === '’')
  );
}

/** The figures behind the total that its sentence goes on to count, each brought in by a comma or "and". */
function othersBehind(
  sentence: SentenceReading,
  total: JudgedFigure,
  behind: readonly JudgedFigure[],
): readonly JudgedFigure[] {
  let last = tokenAfterHead(sentence, total.planned.quantity);
  const { kind, unit } = total.planned.quantity;
  const end = behind.findIndex((other) => {
    const { quantity } = other.planned;
    const goesOn =
      isPlainSum(other) &&
      quantity.kind === kind &&
      (quantity.unit === '' || quantity.unit === unit) &&
      joinBefore(other, LONGEST_BRINGING_IN) !== null &&
      firstTokenOf(sentence, quantity) - last <= LONGEST_PART;
    last = tokenAfterHead(sentence, quantity);
    return !goesOn;
  });
  return end < 0 ? behind : behind.slice(0, end);
}

/** ", the Liberals 12": a name alone, whose verb is that of the first part. */
function isOfAnother(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  const name = sentence.tokens[tokenAt(sentence, quantity.start) - 1];
  return (
    name?.kind === 'word' && opensWithCapital(name) && /^(?:[,;.]|and|)$/.test(wordAfter(sentence, quantity))
  );
}
