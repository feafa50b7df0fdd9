import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isInAside, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { firstTokenOf, wordAt } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { areComparable, fromToPairs } from './from-to.ts';
import { quoted } from './in-its-words.ts';

// Fewer than all verbs of change: a currency that gains or strengthens may go from 150 to 145 for a dollar.
const UP = new Set(
  'rise climb grow increas jump soar surg swell lift rais expand up higher double'.split(' ').map(wordStem),
);
const DOWN = new Set(
  'fall drop declin shrink slip sink plung cut reduc lower slid tumbl down decreas halv'
    .split(' ')
    .map(wordStem),
);

/** "Rose to 12 from 15", "fell from 30 to 40", "12, up from 15": the movement named and the values given part ways. */
export function movesTheWrongWay(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => inSentence(sentence, figures));
}

function inSentence(sentence: SentenceReading, figures: readonly JudgedFigure[]): Conflict[] {
  const moved = fromToPairs(sentence, figures).flatMap(({ from, to }) => {
    const start = Math.min(from.planned.quantity.start, to.planned.quantity.start);
    return againstTheWay(from, to, directionBefore(sentence, start));
  });
  const compared = figures.flatMap((from, place) => {
    const way = upOrDown(sentence, from);
    const levels = figures
      .slice(0, place)
      .filter((level) => areComparable(level, from) && !isAside(sentence, level));
    const to = levels.at(-1);
    if (way === null || to === undefined || !isCloseBefore(sentence, to, from)) return [];
    // "12 plants in 8 countries, up from 10" speaks of the plants.
    const fits = figures
      .slice(0, place)
      .some((level) => isAlike(level, from) && againstTheWay(from, level, way).length === 0);
    return fits ? [] : againstTheWay(from, to, way);
  });
  return [...moved, ...compared];
}

/** A clash where the values do not go the way that is named. */
function againstTheWay(from: JudgedFigure, to: JudgedFigure, way: 'up' | 'down' | null): Conflict[] {
  const a = from.planned.quantity.value as number;
  const b = to.planned.quantity.value as number;
  if (!((way === 'up' && b < a) || (way === 'down' && b > a))) return [];
  return [
    {
      figures: [from, to],
      rule: 'movement: the values go the other way',
      detail: `a ${way === 'up' ? 'rise' : 'fall'} cannot go from ${quoted(from)} to ${quoted(to)}`,
    },
  ];
}

/** "112, up from 134": the word before "from", where the figure stands right behind that. */
function upOrDown(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): 'up' | 'down' | null {
  const at = firstTokenOf(sentence, quantity);
  if (wordAt(sentence, at - 1) !== 'from') return null;
  const word = wordAt(sentence, at - 2);
  return word === 'up' || word === 'down' ? word : null;
}

/** "6.05 hectares (14.95 acres), up from 2.48": said over again in another unit. */
function isAside(sentence: SentenceReading, { planned: { quantity } }: JudgedFigure): boolean {
  return isInAside(sentence, tokenAt(sentence, quantity.start));
}

function isAlike(level: JudgedFigure, from: JudgedFigure): boolean {
  return level.planned.quantity.kind === from.planned.quantity.kind && level.planned.quantity.value !== null;
}

/** How many words may stand between the level and the value it is compared with. */
const CLOSE = 12;

function isCloseBefore(
  sentence: SentenceReading,
  { planned: { quantity: level } }: JudgedFigure,
  { planned: { quantity: base } }: JudgedFigure,
): boolean {
  const between = sentence.tokens.slice(tokenAt(sentence, level.end), tokenAt(sentence, base.start));
  return (
    between.length <= CLOSE &&
    level.direction === null &&
    sameRate(level, base) &&
    !between.some((token) => /^(?:;|while|whereas|but|which|who)$/.test(token.lower))
  );
}

function sameRate(level: Quantity, base: Quantity): boolean {
  return level.rate === null || base.rate === null || level.rate.unit === base.rate.unit;
}

/** The nearest word of movement in the eight tokens before. */
function directionBefore(sentence: SentenceReading, offset: number): 'up' | 'down' | null {
  const at = tokenAt(sentence, offset);
  for (const token of sentence.tokens.slice(Math.max(0, at - 8), at).toReversed()) {
    const stem = wordStem(token.lower);
    if (UP.has(stem) || UP.has(token.lower)) return 'up';
    if (DOWN.has(stem) || DOWN.has(token.lower)) return 'down';
  }
  return null;
}
