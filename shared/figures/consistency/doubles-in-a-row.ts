import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordsBefore } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';

const TIMES: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
/** "His second double-double in a row", "three straight double-doubles". */
const RUN =
  /\b(second|third|fourth|fifth|two|three|four|five)(?: (straight|consecutive))? double-doubles?(?: (in a row|in as many (?:games|outings)))?\b/i;
/** What comes to so much over all of them, and what to so much in each. */
const IN_ALL = /^(?:combined|combining|totalled|totaled|totalling|totaling)$/;
const IN_EACH = /^(?:averaged|averages|averaging)$/;
/** A double-double is ten or more of each of two counts. */
const LEAST = 10;
/** Words from the verb to the first number. */
const REACH = 2;

/**
 * "It was her second double-double in a row, as she has combined for 44 points and 15 rebounds": two of them come to
 * twenty of each. Only where exactly two counts are named, which then are what they were doubles of.
 */
export function doublesInARow(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  return judged.flatMap((first, at): Conflict[] => {
    const { sentence, quantity } = first.planned;
    const second = judged[at + 1];
    if (second?.planned.sentence !== sentence || !areTheTwo(sentence, first, second)) return [];
    const run = RUN.exec(sentence.text);
    const times = TIMES[run?.[1]?.toLowerCase() ?? ''];
    const isInARow = run?.[2] !== undefined || run?.[3] !== undefined;
    if (run === null || times === undefined || !isInARow || sentence.start + run.index > quantity.start)
      return [];
    const verbs = wordsBefore(sentence, quantity, REACH);
    const isSum = verbs.some((word) => IN_ALL.test(word));
    if (!isSum && !verbs.some((word) => IN_EACH.test(word))) return [];
    return [first, second].flatMap((figure) => {
      const least = isSum ? leastInAll(figure, times) : LEAST;
      return (figure.planned.quantity.value ?? least) >= least ? [] : [tooFew(figure, times, least)];
    });
  });
}

/** Ten for each of them or, where the reference knows what the latest came to, that and ten for each of the others. */
function leastInAll({ judged }: JudgedFigure, times: number): number {
  const latest = judged.find(({ candidate }) => candidate.strong && candidate.reading === 'value');
  const known = latest?.outcome?.fact.value;
  return typeof known === 'number' ? Math.max(known, LEAST) + (times - 1) * LEAST : times * LEAST;
}

function tooFew(figure: JudgedFigure, times: number, least: number): Conflict {
  return {
    figures: [figure],
    rule: 'doubles: too few for so many in a row',
    detail: `${times} double-doubles in a row come to at least ${least}`,
  };
}

/** "44 points and 15 rebounds", with no third. */
function areTheTwo(sentence: SentenceReading, first: JudgedFigure, second: JudgedFigure): boolean {
  const [a, b] = [first.planned.quantity, second.planned.quantity];
  if (a.kind !== 'amount' || b.kind !== 'amount' || a.head === null || b.head === null) return false;
  const between = sentence.text.slice(a.head.end - sentence.start, b.start - sentence.start);
  const after = sentence.tokens[tokenAt(sentence, b.head.end)];
  return between === ' and ' && after?.text !== ',' && after?.lower !== 'and';
}
