import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAfter, wordAt } from '../reading/words-around.ts';
import { isClosedList } from './closed-list.ts';
import type { Conflict } from './conflict.ts';
import { joinBefore } from './list-join.ts';
import { isPartOf, saysInAll, sumOf, unequalSum } from './parts.ts';

/**
 * A total with all its parts: "six new ships: four from Busan and three from Nagasaki", "a jury of 12, made up of seven
 * women and six men".
 */
export function partsListed(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => {
    const list = listIn(sentence);
    if (list === null) return [];
    const total = figures.findLast(
      ({ planned: { quantity } }) => quantity.kind !== 'date' && quantity.end <= list.opensAt,
    );
    const within = figures.filter(
      ({ planned: { quantity } }) => quantity.start >= list.opensAt && quantity.end <= list.end,
    );
    const parts = list.inWords ? upToTheLast(within) : within;
    if (total === undefined || !areItsParts(total, parts)) return [];
    if (!isClosedList(sentence, parts) || (list.inWords && !opensWith(parts[0] as JudgedFigure))) return [];
    return isServedTogether(total, parts) ? [] : unequalSum(total, parts);
  });
}

interface PartsList {
  /** Offsets between which the parts stand. */
  readonly opensAt: number;
  readonly end: number;
  /** Opened by "made up of" and the like, and not by a colon. */
  readonly inWords: boolean;
}

const MADE_UP_OF = /^(?:made up of|consist(?:s|ed|ing) of|composed of|comprised of|compris(?:es|ed|ing)\b)/;

/** Where the list of parts opens and ends, in the first way the sentence opens one; null where it opens none. */
function listIn(sentence: SentenceReading): PartsList | null {
  const { tokens } = sentence;
  const place = tokens.findIndex(
    (token, at) =>
      /^[:—–]$/.test(token.text) ||
      MADE_UP_OF.test(`${token.lower} ${wordAt(sentence, at + 1)} ${wordAt(sentence, at + 2)}`),
  );
  const opening = tokens[place];
  if (opening === undefined) return null;
  const stop = tokens.find((token) => token.start > opening.end && /^[;:—–]$/.test(token.text));
  return {
    opensAt: opening.start,
    end: stop?.start ?? sentence.end,
    inWords: opening.kind === 'word',
  };
}

/** The figures up to the first one behind "and". */
function upToTheLast(figures: readonly JudgedFigure[]): readonly JudgedFigure[] {
  const last = figures.findIndex((figure) => joinBefore(figure, LONGEST_BRINGING_IN) === 'and');
  return figures.slice(0, last + 1);
}

/** Terms that come to more than the whole may run at the same time. */
function isServedTogether(total: JudgedFigure, parts: readonly JudgedFigure[]): boolean {
  const { kind, value } = total.planned.quantity;
  return kind === 'duration' && !saysInAll(total) && sumOf(parts) > (value as number);
}

/** Two or more plain numbers of the total's own kind and nothing else, the last one after "and". */
function areItsParts(total: JudgedFigure, parts: readonly JudgedFigure[]): boolean {
  const last = parts.at(-1);
  return (
    parts.length >= 2 &&
    last !== undefined &&
    joinBefore(last, LONGEST_BRINGING_IN) === 'and' &&
    parts.every((part) => !numbersAnItem(part)) &&
    parts.every((part) => isPartOf(total, part))
  );
}

/** How many words may stand between "and" and the last part. */
const LONGEST_BRINGING_IN = 4;

/** Behind "made up of" no part without a number stands before the first: "a doctor, six women". */
function opensWith({ planned: { sentence, quantity } }: JudgedFigure): boolean {
  return /^(?:of|compris\p{L}+)$/u.test(wordAt(sentence, firstTokenOf(sentence, quantity) - 1));
}

/** "Two reasons: 1) price and 2) time". */
function numbersAnItem({ planned: { sentence, quantity } }: JudgedFigure): boolean {
  return wordAfter(sentence, quantity) === ')';
}
