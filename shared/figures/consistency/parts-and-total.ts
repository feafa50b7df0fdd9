import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt, wordsAfter } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { areExclusive, excessiveSum, isPartOf, isPlainSum, unequalSum } from './parts.ts';

/** Parts and a total that one sentence names without setting out a full list. */
export function partsAndTotal(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => [
    ...ofTheTotal(sentence, figures),
    ...someOfThem(sentence, figures),
    ...inAll(sentence, figures),
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
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length !== 2) return false;
  const from = tokenAt(sentence, total.planned.quantity.end);
  const between = sentence.tokens
    .slice(from, tokenAt(sentence, first.planned.quantity.start))
    .map(({ lower }) => lower)
    .join(' ');
  if (/\ball of (?:which|whom)\b/.test(between) || isTheRest(sentence, second)) return true;
  const [a, b] = [first, second].map(({ planned }) => wordsAfter(sentence, planned.quantity, 3));
  return SEXES.some(
    ([one, other]) =>
      (a?.includes(one) && b?.includes(other)) === true || (a?.includes(other) && b?.includes(one)) === true,
  );
}

const SEXES = [
  ['women', 'men'],
  ['girls', 'boys'],
] as const;

/** "And the remaining 14", "and the other 14". */
function isTheRest(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  const at = tokenAt(sentence, quantity.start);
  const words = [3, 2, 1].map((back) => wordAt(sentence, at - back)).join(' ');
  return /^and the (?:remaining|other)$/.test(words);
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
  return words.length <= 4 && (words[0] === 'of' || words.includes('among'));
}

/** "900 jobs, 400 of them in Germany and 600 in Poland": parts that nothing can belong to twice. */
function someOfThem(sentence: SentenceReading, figures: readonly JudgedFigure[]): Conflict[] {
  return figures.flatMap((first, place) => {
    const total = figures[place - 1];
    const [of, them] = wordsAfter(sentence, first.planned.quantity, 2);
    if (total === undefined || of !== 'of' || !/^(?:them|whom|which|those)$/.test(them ?? '')) return [];
    const rest = figures.slice(place + 1);
    const parts = [first, ...rest.slice(0, lengthOfList(sentence, first, rest))];
    if (parts.length < 2 || !parts.every((part) => isPartOf(total, part)) || !areExclusive(parts)) return [];
    return excessiveSum(total, parts);
  });
}

/** How many of the figures behind `first` go on with its list: each behind "and" or a comma, none behind a verb. */
function lengthOfList(sentence: SentenceReading, first: JudgedFigure, rest: readonly JudgedFigure[]): number {
  let last = tokenAt(sentence, first.planned.quantity.end);
  const end = rest.findIndex(({ planned: { quantity } }) => {
    const at = tokenAt(sentence, quantity.start);
    const goesOn = /^(?:and|,)$/.test(wordAt(sentence, at - 1)) && at - last <= LONGEST_PART;
    last = tokenAt(sentence, quantity.end);
    return !goesOn;
  });
  return end < 0 ? rest.length : end;
}

/** How many words may say what one part is. */
const LONGEST_PART = 8;

/** "12 men and nine women, 22 people in all", "... for a total of 22". */
function inAll(sentence: SentenceReading, figures: readonly JudgedFigure[]): Conflict[] {
  return figures.flatMap((total, place) => {
    const parts = figures.slice(0, place);
    if (parts.length !== 2 || !saysInAll(sentence, total)) return [];
    const [first, second] = parts as [JudgedFigure, JudgedFigure];
    const at = tokenAt(sentence, second.planned.quantity.start);
    const apart = tokenAt(sentence, total.planned.quantity.start) - at;
    const joined =
      wordAt(sentence, at - 1) === 'and' &&
      at - tokenAt(sentence, first.planned.quantity.end) <= LONGEST_PART &&
      apart <= LONGEST_PART + 3;
    return joined && parts.every((part) => isPartOf(total, part)) ? unequalSum(total, parts) : [];
  });
}

function saysInAll(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  const behind = wordsAfter(sentence, quantity, 4).join(' ');
  const at = tokenAt(sentence, quantity.start);
  return (
    /^(?:\p{L}+ )?(?:in all|in total|altogether|all told)\b/u.test(behind) ||
    (wordAt(sentence, at - 1) === 'of' &&
      wordAt(sentence, at - 2) === 'total' &&
      wordAt(sentence, at - 4) === 'for')
  );
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
