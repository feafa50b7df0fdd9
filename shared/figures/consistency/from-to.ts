import type { JudgedFigure } from '../judged-figure.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordBefore } from '../reading/words-around.ts';

/** The two ends of a movement, with their places among the figures of the sentence. */
export interface FromTo {
  readonly from: JudgedFigure;
  readonly to: JudgedFigure;
  readonly first: number;
  readonly last: number;
}

/** Neighbouring figures of one unit of which one stands behind "from" and the other behind "to". */
export function fromToPairs(sentence: SentenceReading, figures: readonly JudgedFigure[]): readonly FromTo[] {
  return figures.flatMap((one, first) => {
    const two = figures[first + 1];
    if (two === undefined || !areComparable(one, two) || !inOnePhrase(sentence, one, two)) return [];
    const words = [one, two].map(({ planned }) => wordBefore(sentence, planned.quantity));
    const ends = { first, last: first + 1 };
    if (words[0] === 'from' && words[1] === 'to') return [{ from: one, to: two, ...ends }];
    return words[0] === 'to' && words[1] === 'from' ? [{ from: two, to: one, ...ends }] : [];
  });
}

const MOST_BETWEEN = 7;

/** "To 12 from 15", "from 30 at the start to 40": no comma and no "and" parts them. */
function inOnePhrase(sentence: SentenceReading, one: JudgedFigure, two: JudgedFigure): boolean {
  const from = tokenAt(sentence, one.planned.quantity.end);
  const to = tokenAt(sentence, two.planned.quantity.start);
  return (
    to - from <= MOST_BETWEEN &&
    !sentence.tokens
      .slice(from, to)
      .some(({ lower }) => /^(?:[,;:()—]|and|but|while|has|had|is|was)$/.test(lower))
  );
}

/** Single values of one kind and unit, or of which one leaves its unit out. */
export function areComparable(
  { planned: { quantity: a } }: JudgedFigure,
  { planned: { quantity: b } }: JudgedFigure,
): boolean {
  return (
    a.value !== null &&
    b.value !== null &&
    a.unitKind === b.unitKind &&
    !/^(?:date|tally|ordinal)$/.test(a.kind) &&
    !/^(?:date|tally|ordinal)$/.test(b.kind) &&
    (a.unit === b.unit || a.unit === '' || b.unit === '')
  );
}
