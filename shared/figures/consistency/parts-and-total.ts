import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { Conflict } from './conflict.ts';

/** "Of the 120 bridges, 75 were sound and 55 in need of repair": parts said to make up a total that do not add up. */
export function partsAndTotal(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) => {
    const counts = figures.filter(
      ({ planned }) => planned.quantity.kind === 'amount' && planned.quantity.comparator === 'exactly',
    );
    const [total, ...parts] = counts;
    if (total === undefined || parts.length < 2 || !opensWithOf(sentence, total)) return [];
    return conflictOf(total, parts);
  });
}

/** The parts may leave a rest unnamed, but they may not exceed the total. */
function conflictOf(total: JudgedFigure, parts: readonly JudgedFigure[]): Conflict[] {
  const whole = total.planned.quantity.value ?? 0;
  const sum = parts.reduce((all, part) => all + (part.planned.quantity.value ?? 0), 0);
  if (sum <= whole || parts.some((part) => part.planned.quantity.value === null)) return [];
  const listed = parts.map((part) => part.planned.quantity.text).join(' and ');
  return [
    {
      figures: [total, ...parts],
      rule: 'parts: they exceed the total',
      detail: `${listed} make ${sum}, not ${total.planned.quantity.text}`,
    },
  ];
}

function opensWithOf(sentence: SentenceReading, total: JudgedFigure): boolean {
  const at = tokenAt(sentence, total.planned.quantity.start);
  const words = sentence.tokens.slice(0, at).map((token) => token.lower);
  return words.length <= 4 && (words[0] === 'of' || words.includes('among'));
}
