import { addDays } from '../calendar.ts';
import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import type { Candidate } from '../subjects/candidate.ts';
import { dateItCountsFrom } from '../subjects/counted-from-date.ts';
import { THING_COUNTED } from '../subjects/head-evidence.ts';
import { type BorneOut, isOpenFactOfKnown, isStatedElsewhere } from './borne-out.ts';
import { hasOnlyYearWrong, isMixedUp } from './mixed-up.ts';
import { isToldByName } from './told-by-name.ts';

/** A figure is called wrong only from this score up. */
const LEAST_SCORE = 7.3;
/**
 * What makes it surer lets it need less: the digits of the fact in another order, other figures of the article that are
 * right about the thing and leave this fact open, or a slip of the fact of what the sentence calls by its name.
 */
const LEAST_SCORE_OF_SURE = 5;

/** What makes a subject surer than its score says. */
export interface Surely {
  /** The figure has the digits of the fact in another order. */
  readonly mixed: boolean;
  /** The article is right about other facts of the thing, and leaves this one to the figure. */
  readonly known: boolean;
  /** The figure looks like a slip of the fact's number or day, and the sentence tells of the thing by its name. */
  readonly told: boolean;
  /** Mixed up and known, so that it can hardly be about anything else. */
  readonly both: boolean;
  /** The score from which the figure may be called wrong. */
  readonly least: number;
}

/** How sure the subject of a wrong figure is, besides its score. `known` is what other figures of the article bear out. */
export function howSure(planned: PlannedFigure, best: JudgedCandidate, known: BorneOut): Surely {
  const isOpen = isOpenFactOfKnown(known, best.candidate);
  const isMixed = isMixedUp(planned.quantity, best) || isOfThatMonth(planned, best, known);
  const mixed = isMixed && (isOpen || isNear(best.candidate, planned.sentence));
  const isKnown = isOpen && isOfKnown(planned, best);
  const told = isToldByName(planned, best, known);
  const least = mixed || isKnown || told ? LEAST_SCORE_OF_SURE : LEAST_SCORE;
  return { mixed, known: isKnown, told, both: isMixed && isOpen, least };
}

/**
 * "Reached the crater in February 2020" for 2021, of what the sentence calls by its name, however it is worded: another
 * event seldom falls into the same month, unless the article gives the right day as well.
 */
function isOfThatMonth(
  planned: PlannedFigure,
  { candidate, outcome }: JudgedCandidate,
  known: BorneOut,
): boolean {
  if (candidate.reading !== 'date' || outcome === null) return false;
  const { where, mention } = candidate.place;
  return (
    where === 'sentence' &&
    (mention.proper || isOpenFactOfKnown(known, candidate)) &&
    hasOnlyYearWrong(planned.quantity, outcome.fact.value) &&
    !isStatedElsewhere(known, planned, outcome.fact)
  );
}

/**
 * A figure that states a number or a day itself, or a length of time from a date beside it, of a thing the article is
 * right about elsewhere. The day before or after is another time zone's.
 */
function isOfKnown({ sentence, quantity }: PlannedFigure, { candidate, outcome }: JudgedCandidate): boolean {
  if (candidate.weak) return false;
  if (candidate.reading === 'elapsed') return dateItCountsFrom(sentence, quantity) !== null;
  if (candidate.reading !== 'date') return candidate.reading === 'value';
  const { date } = quantity;
  const day = outcome?.fact.value;
  if (date === null || date.resolvedFromPublished || typeof day !== 'string') return false;
  if (!candidate.strong && date.precision === 'year') return false;
  return addDays(day, 1) < date.first || addDays(day, -1) > date.last;
}

/** In the sentence, taken up by it or right before it, so that nothing else has come between; or what is counted. */
function isNear({ place, sole, strong, parts }: Candidate, sentence: SentenceReading): boolean {
  const { where, anaphoric, mention } = place;
  return (
    where === 'sentence' ||
    anaphoric ||
    (sole && strong) ||
    mention.sentence === sentence.index - 1 ||
    parts.some(({ name }) => name === THING_COUNTED)
  );
}
