import { overlaps } from '../../article/span.ts';
import type { Fact } from '../../reference/fact.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import { addDays } from '../calendar.ts';
import { judgeContrast } from '../contrast/judge-contrast.ts';
import { judgeCourse } from '../course/judge-course.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { Candidate } from '../subjects/candidate.ts';
import { dateItCountsFrom } from '../subjects/counted-from-date.ts';
import { isInOffice } from '../subjects/in-office.ts';
import { isEnding, LIFESPAN } from '../subjects/lifespan.ts';
import { termHits } from '../subjects/metric-words.ts';
import { isOfTheLast } from '../subjects/since-the-last.ts';
import type { SpokenTime } from '../subjects/spoken-time.ts';
import { judgeAnniversary } from './judge-anniversary.ts';
import { judgeDate } from './judge-date.ts';
import { judgeElapsed } from './judge-elapsed.ts';
import { judgeOrdinal } from './judge-ordinal.ts';
import { judgeValue } from './judge-value.ts';
import { type KnownSeries, knownOn } from './known-facts.ts';
import type { Outcome } from './outcome.ts';
import { ofResultJustHad } from './result-just-had.ts';

/** Facts of other series that a reading takes in. */
export interface FactsBeside {
  /** The entity's other events, for stretches of time that end with one of them. */
  readonly events: readonly Fact[];
  /** The same metric of what a derived figure is measured from. */
  readonly against: readonly Fact[];
}

/**
 * What comes of reading the figure as being about `candidate`, with the facts known on `day`. Lengths of time are
 * always counted to `published`.
 */
export function judgeCandidate(
  planned: PlannedFigure,
  candidate: Candidate,
  facts: readonly Fact[],
  beside: FactsBeside,
  time: SpokenTime,
  published: string,
  day: string,
): Outcome | null {
  const { quantity } = planned;
  const known = knownOn(facts, day);
  if (known.facts.length === 0) return null;
  switch (candidate.reading) {
    case 'value':
      return ofResultJustHad(
        planned,
        candidate,
        judgeValue(quantity, known, time, day, candidate.place.where === 'sentence'),
        published,
      );
    case 'date':
      return judgeDate(quantity, known);
    case 'elapsed':
      return (
        judgeAnniversary(quantity, known, published) ??
        (candidate.witness === true ? null : judgedElapsed(planned, candidate, known, beside, published))
      );
    case 'ordinal':
      return judgeOrdinal(quantity, known, time, day);
    case 'course':
      return candidate.course === undefined
        ? null
        : judgeCourse(quantity, candidate.course, known, published);
    case 'change':
    case 'ratio':
      return judgedContrast(planned, candidate, known, beside, published, day);
  }
}

function judgedElapsed(
  { sentence, quantity, countedFrom }: PlannedFigure,
  { metric, parts }: Candidate,
  known: KnownSeries,
  { events }: FactsBeside,
  published: string,
): Outcome | null {
  const barely = isBarely(sentence, quantity);
  if (parts.some(({ name }) => name === LIFESPAN))
    return judgeElapsed(quantity, known, {
      published,
      toPublication: false,
      sincePrevious: false,
      eitherWay: false,
      barely,
      ends: eventDays(
        events.filter(({ metric }) => isEnding(metric)),
        published,
      ),
    });
  const date = dateItCountsFrom(sentence, quantity);
  if (date !== null)
    return judgeElapsed(quantity, known, {
      published,
      toPublication: false,
      sincePrevious: false,
      eitherWay: true,
      barely,
      ends: [date.first, date.last],
    });
  return judgeElapsed(quantity, known, {
    published,
    toPublication: true,
    sincePrevious: !isOfTheLast(metric) && !parts.some(isInOffice) && sincePrevious(sentence, quantity),
    eitherWay: countedFrom.length > 0,
    barely,
    ends: [
      ...otherDays(sentence, quantity, published),
      ...(quantity.kind === 'ago-span' ? [] : eventDays(events, published)),
    ],
  });
}

/** "Just under", "barely", "a little less than". */
function isBarely({ text, start }: SentenceReading, { comparatorSpan }: Quantity): boolean {
  if (comparatorSpan === null) return false;
  return /^(?:just|barely|slightly|a little|a shade|not quite)\b/i.test(
    text.slice(comparatorSpan.start - start, comparatorSpan.end - start),
  );
}

/** Days on which the entity's other events happened. */
function eventDays(events: readonly Fact[], published: string): readonly string[] {
  return events.flatMap((fact) =>
    typeof fact.value === 'string' && fact.value <= published ? [fact.value] : [],
  );
}

/** "for the first time in more than two years". */
function sincePrevious(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  const words = sentence.tokens.slice(Math.max(0, at - 9), at).map((token) => token.lower);
  return words.includes('first') && (words.includes('in') || words.includes('for'));
}

/** The days the sentence itself states, to which "six months after" may count. */
function otherDays(sentence: SentenceReading, quantity: Quantity, published: string): readonly string[] {
  return sentence.quantities.flatMap((other) =>
    other !== quantity &&
    other.date !== null &&
    (other.date.precision === 'day' ||
      (other.date.precision === 'month' && quantity.kind === 'event-span')) &&
    other.date.first >= addDays(published, -40_000)
      ? [...new Set([other.date.first, other.date.last])]
      : [],
  );
}

function judgedContrast(
  { sentence, quantity }: PlannedFigure,
  { contrast, metric }: Candidate,
  known: KnownSeries,
  beside: FactsBeside,
  published: string,
  day: string,
): Outcome | null {
  if (contrast === undefined) return null;
  const against = contrast.against === null ? null : knownOn(beside.against, day);
  return judgeContrast(
    quantity,
    withoutOwnTerms(sentence, quantity, metric),
    contrast.how,
    known,
    against,
    published,
    day,
  );
}

/** "By nine in the fourth quarter": what is part of the metric's own name is no time of the year. */
function withoutOwnTerms(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
): SentenceReading {
  const hits = termHits(sentence, metric).filter((hit) => !hit.weak);
  const quantities = sentence.quantities.filter(
    (other) => other === quantity || !hits.some((hit) => overlaps(hit, other)),
  );
  return { ...sentence, quantities };
}
