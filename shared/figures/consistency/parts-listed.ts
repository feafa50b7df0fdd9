import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAfter, wordAt, wordBefore } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { isPartOf, unequalSum } from './parts.ts';

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
    const parts = list.inWords ? upToTheLast(sentence, within) : within;
    if (total === undefined || !areItsParts(sentence, total, parts)) return [];
    if (list.inWords && !isClosedList(sentence, parts)) return [];
    return unequalSum(total, parts);
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
function upToTheLast(sentence: SentenceReading, figures: readonly JudgedFigure[]): readonly JudgedFigure[] {
  const last = figures.findIndex(({ planned }) => wordBefore(sentence, planned.quantity) === 'and');
  return figures.slice(0, last + 1);
}

/** Two or more plain numbers of the total's own kind and nothing else, the last one after "and". */
function areItsParts(
  sentence: SentenceReading,
  total: JudgedFigure,
  parts: readonly JudgedFigure[],
): boolean {
  const last = parts.at(-1);
  return (
    parts.length >= 2 &&
    last !== undefined &&
    wordBefore(sentence, last.planned.quantity) === 'and' &&
    parts.every((part) => isPartOf(total, part) && !numbersAnItem(sentence, part))
  );
}

/** "Two reasons: 1) price and 2) time". */
function numbersAnItem(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  return wordAfter(sentence, quantity) === ')';
}

/** "A doctor" or "several others" in between or behind would be a part without a number. */
function isClosedList(sentence: SentenceReading, parts: readonly JudgedFigure[]): boolean {
  const starts = new Set(parts.map(({ planned }) => firstTokenOf(sentence, planned.quantity)));
  const [first = 0] = starts;
  if (!/^(?:of|compris\p{L}+)$/u.test(wordAt(sentence, first - 1))) return false;
  const last = Math.max(...starts);
  for (let place = first; place < last; place += 1)
    if (/^(?:,|and)$/.test(wordAt(sentence, place)) && !opensPart(sentence, place, starts)) return false;
  for (let place = last; place < last + 6; place += 1) {
    const word = wordAt(sentence, place);
    if (/^[.,;]?$/.test(word)) return !/^(?:and|plus|with|as|including)$/.test(wordAt(sentence, place + 1));
    if (/^(?:and|plus|with|or)$/.test(word)) return false;
  }
  return true;
}

/** A part of the list stands right behind the comma, behind "and", or behind both. */
function opensPart(sentence: SentenceReading, place: number, starts: ReadonlySet<number>): boolean {
  return starts.has(place + 1) || (wordAt(sentence, place + 1) === 'and' && starts.has(place + 2));
}
