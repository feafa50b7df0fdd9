import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import type { Conflict } from './conflict.ts';

const UP = new Set(
  'rise climb grow increas jump soar surg swell lift rais expand gain up higher double'.split(' '),
);
const DOWN = new Set(
  'fall drop declin shrink slip sink plung cut reduc lower slid tumbl down decreas halv'.split(' '),
);

/** "Rose to 12 from 15", "fell from 30 to 40": the movement named and the values given part ways. */
export function movesTheWrongWay(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => inSentence(sentence, figures));
}

function inSentence(sentence: SentenceReading, figures: readonly JudgedFigure[]): Conflict[] {
  const conflicts: Conflict[] = [];
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const pair = fromTo(sentence, figures[index] as JudgedFigure, figures[index + 1] as JudgedFigure);
    if (pair === null) continue;
    const { from, to } = pair;
    const a = from.planned.quantity.value as number;
    const b = to.planned.quantity.value as number;
    const way = directionBefore(sentence, Math.min(from.planned.quantity.start, to.planned.quantity.start));
    if ((way === 'up' && b < a) || (way === 'down' && b > a))
      conflicts.push({
        figures: [from, to],
        rule: 'movement: the values go the other way',
        detail: `a ${way === 'up' ? 'rise' : 'fall'} cannot go from ${from.planned.quantity.text} to ${to.planned.quantity.text}`,
      });
  }
  return conflicts;
}

/** Two neighbouring figures of one unit, one after "from" and one after "to". */
function fromTo(sentence: SentenceReading, first: JudgedFigure, second: JudgedFigure) {
  const a = first.planned.quantity;
  const b = second.planned.quantity;
  if (
    a.value === null ||
    b.value === null ||
    a.unitKind !== b.unitKind ||
    a.kind === 'date' ||
    a.kind === 'tally'
  )
    return null;
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return null;
  const words = [wordBefore(sentence, a.start), wordBefore(sentence, b.start)];
  if (words[0] === 'from' && words[1] === 'to') return { from: first, to: second };
  return words[0] === 'to' && words[1] === 'from' ? { from: second, to: first } : null;
}

function wordBefore(sentence: SentenceReading, offset: number): string {
  return sentence.tokens[tokenAt(sentence, offset) - 1]?.lower ?? '';
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
