import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt, wordsAfter, wordsBetween } from '../reading/words-around.ts';
import { areOfEverySort, isTheRest } from './all-of-them.ts';
import type { Conflict } from './conflict.ts';
import { excessiveSum, isPartOf, isPlainSum, unequalSum } from './parts.ts';

/** Parts and a total that one sentence names without setting out a full list. */
export function partsAndTotal(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => [
    ...ofTheTotal(sentence, figures),
    ...moreThanThere(sentence, figures),
  ]);
}

/**
 * "Of the 120 bridges, 75 were sound and 55 in need of repair", "of the £60m, £25m goes to Busk and the remaining £45m
 * to Tarn"; not where one part is cut in parts itself.
 */
function ofTheTotal(sentence: SentenceReading, figures: readonly JudgedFigure[]): Conflict[] {
  const [total, ...parts] = figures.filter(({ planned }) => planned.quantity.kind !== 'date');
  if (total === undefined || ![total, ...parts].every(isPlainSum)) return [];
  if (parts.some((part) => part.planned.quantity.kind !== total.planned.quantity.kind)) return [];
  if (parts.some((part) => isCutUp(sentence, part))) return [];
  if (total === undefined || parts.length < 2 || !opensWithOf(sentence, total)) return [];
  return isAllOfThem(sentence, total, parts) ? unequalSum(total, parts) : excessiveSum(total, parts);
}

/** "Of the 12 motions, all of which were put to the vote, ..."; "..., seven were women and four men". */
function isAllOfThem(
  sentence: SentenceReading,
  total: JudgedFigure,
  parts: readonly JudgedFigure[],
): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return false;
  const between = wordsBetween(sentence, total.planned.quantity.end, first.planned.quantity.start).join(' ');
  return /\ball of (?:which|whom)\b/.test(between) || isTheRest(last) || areOfEverySort(parts);
}

/** "Four of them last week", "of the remaining 50, 30 were ill": a part of a part. */
function isCutUp(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  const at = tokenAt(sentence, quantity.start);
  const before = [3, 2, 1].map((back) => wordAt(sentence, at - back)).join(' ');
  const [of, them] = wordsAfter(sentence, quantity, 2);
  return (
    /^of (?:the|those|these) (?:remaining|other)$/.test(before) ||
    (of === 'of' && /^(?:them|those|these|whom|which)$/.test(them ?? ''))
  );
}

function opensWithOf(sentence: SentenceReading, total: JudgedFigure): boolean {
  const at = tokenAt(sentence, total.planned.quantity.start);
  const words = sentence.tokens.slice(0, at).map((token) => token.lower);
  return words.length <= 4 && (/^(?:out )?of\b/.test(words.join(' ')) || words.includes('among'));
}

/** "45 of the 40 members": more than there are. */
function moreThanThere(sentence: SentenceReading, figures: readonly JudgedFigure[]): Conflict[] {
  return figures.flatMap((part, place) => {
    const total = figures[place + 1];
    if (total === undefined || !isPlainSum(part) || !isPartOf(total, part)) return [];
    const between = sentence.tokens
      .slice(tokenAt(sentence, part.planned.quantity.end), tokenAt(sentence, total.planned.quantity.start))
      .map((token) => token.lower);
    const [of, which] = between.slice(-2);
    const says = of === 'of' && /^(?:the|its|their|all|those|these)$/.test(which ?? '');
    if (!says || between.length > 3 || isOwned(sentence, total)) return [];
    return excessiveSum(total, [part]);
  });
}

/** "The two regions' people", "the five-member team": the number counts something that has what is counted. */
function isOwned(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  if (sentence.text[quantity.end - sentence.start] === '-') return true;
  return wordsAfter(sentence, quantity, 4).some((word) => /['’]s?$/.test(word));
}
