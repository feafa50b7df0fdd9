import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt, wordsAfter, wordsBetween } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { quoted } from './in-its-words.ts';

/** How many tokens may stand between the two years, and between them and the span. */
const MOST_BETWEEN = 9;
const MOST_TO_SPAN = 6;
/** A span this much off, as a share of the true one, is one of something else. */
const MOST_OFF = 0.5;
/** What is said to have taken so long: ", a reign of nine years". */
const LASTS =
  /^(?:period|span|stretch|reign|run|career|war|wait|total|time|tenure|spell|gap|labour|labor|rule|absence|life|stay|term|service)$/;

/**
 * "For 14 years, from 1996 to 2008", "between 1961 and 1968, a labour of nine years", "opened in 1950 and closed in
 * 1992, after 52 years": a span and the two years it runs between.
 */
export function yearsBetween(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence);
  return [...bySentence].flatMap(([sentence, figures]) =>
    figures.flatMap((first, place) => {
      const last = figures[place + 1];
      if (last === undefined || !isYear(first) || !isYear(last)) return [];
      const span = [figures[place - 1], figures[place + 2]].find(
        (one) => one !== undefined && isSpanOf(sentence, one, first, last),
      );
      return span === undefined ? [] : clashOf(span, first, last);
    }),
  );
}

function isYear({ planned: { quantity } }: JudgedFigure): boolean {
  return quantity.date !== null && quantity.date.precision === 'year' && !quantity.date.resolvedFromPublished;
}

function isSpanOf(
  sentence: SentenceReading,
  { planned: { quantity: span } }: JudgedFigure,
  first: JudgedFigure,
  last: JudgedFigure,
): boolean {
  if (span.kind !== 'duration' || span.unit !== 'years' || span.value === null || span.step !== 1)
    return false;
  if (span.comparator !== 'exactly') return false;
  const [from, to] = [first.planned.quantity, last.planned.quantity];
  const joint = jointOf(sentence, from, to);
  if (joint === null) return false;
  if (span.start > to.end) return isStatedBehind(sentence, to, span);
  const between = wordsBetween(sentence, span.end, from.start);
  return joint === 'from-to' && between.length <= 3 && /^(?:, )?(?:from|between)$/.test(between.join(' '));
}

/** "From 1996 to 2008", "between 1961 and 1968"; or "in 1950 and closed in 1992", two events. */
function jointOf(sentence: SentenceReading, from: Quantity, to: Quantity): 'from-to' | 'events' | null {
  const before = wordAt(sentence, firstTokenOf(sentence, from) - 1);
  const between = wordsBetween(sentence, from.end, to.start);
  const joint = between.join(' ');
  if ((before === 'from' && /^(?:to|until|till)$/.test(joint)) || (before === 'between' && joint === 'and'))
    return 'from-to';
  return before === 'in' && between.length <= MOST_BETWEEN && /^and (?:was )?\p{L}+ in$/u.test(joint)
    ? 'events'
    : null;
}

/** ", a reign of nine years", ", after 52 years", ", nine years in all". */
function isStatedBehind(sentence: SentenceReading, to: Quantity, span: Quantity): boolean {
  const between = wordsBetween(sentence, to.end, span.start);
  if (between.length > MOST_TO_SPAN || between[0] !== ',') return false;
  const behind = wordsAfter(sentence, span, 3).join(' ');
  if (/^(?:after|before|later|earlier|from|of)\b/.test(behind)) return false;
  return (
    (between.at(-1) === 'after' && between.length === 2) ||
    (between.length === 1 && /^(?:in all|altogether|in total)\b/.test(behind)) ||
    (/^an?$/.test(between[1] ?? '') && between.at(-1) === 'of' && LASTS.test(between.at(-2) ?? ''))
  );
}

/** Years written as numbers may be one more or one less than their difference: first and last may count or not. */
function clashOf(span: JudgedFigure, first: JudgedFigure, last: JudgedFigure): Conflict[] {
  const [from, to] = [first, last].map(({ planned }) => Number(planned.quantity.date?.value));
  const stated = span.planned.quantity.value as number;
  const years = (to as number) - (from as number);
  if (years <= 0 || Math.abs(stated - years) <= 1 || Math.abs(stated - years) > Math.max(2, years * MOST_OFF))
    return [];
  return [
    {
      figures: [span, first, last],
      rule: 'span: the years do not lie so far apart',
      detail: `from ${from} to ${to} is ${years} years, not ${quoted(span)}`,
    },
  ];
}
