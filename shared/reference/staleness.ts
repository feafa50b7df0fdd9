import { daysAfter, daysBetween } from './days.ts';
import { type DatedFact, dayOfFact, fillsInterval, longestGap, median, rhythmOf } from './usual-interval.ts';

/** A state without a rhythm is to be looked at again once a year. */
const REVIEW_DAYS = 365;
/** What a new value may be late by: half an interval, and at least what it takes to publish a month's figure. */
const ALLOWED_SHARE = 0.5;
const ALLOWED_DAYS = 31;
/** A count that stood still for so many intervals, and for longer than it was kept, is final. */
const FINAL_INTERVALS = 10;

/**
 * What tells that a series is behind: its own rhythm; where it has none, the longest it ever went without a new value;
 * the rhythm of the same metric of other entities; that its newest value has ended and none took its place; or that
 * nobody has looked at the source for a year.
 */
export type StalenessBasis = 'series' | 'longest-gap' | 'metric' | 'ended' | 'source';

/** When a series will have gone stale, if nothing new comes. */
export interface SeriesOutlook {
  /** The newest value; where there are rivals of one day the one that holds longest, and of these the first by id. */
  readonly newest: DatedFact;
  readonly basis: StalenessBasis;
  /** Days after which there usually is a new value; null where the newest has ended or its source is to be looked at. */
  readonly interval: number | null;
  /** The ISO day from which it counts as stale. */
  readonly due: string;
  /** The ISO day from which it counts as final instead; null: never. */
  readonly finalFrom: string | null;
}

/** That a series has likely gone stale. */
export interface Staleness extends Omit<SeriesOutlook, 'newest' | 'finalFrom'> {
  /** `Fact.id` of the newest value. */
  readonly factId: string;
  /** First and last day of the newest value; the last is null where it was given none. */
  readonly latest: {
    readonly kind: DatedFact['kind'];
    readonly validFrom: string;
    readonly validTo: string | null;
  };
  /** The ISO day the newest value was fetched from its source; null where that is not known. */
  readonly retrieved: string | null;
}

/**
 * When the series `facts` goes stale; null where it cannot, or nothing tells when. `elsewhere` is the rhythm, in days, of
 * the same metric of other entities, which speaks where the series is too short to show one.
 *
 * An event never goes stale. A period is behind when the next one is due and not there, and in a series without a rhythm
 * when none was ever so long in coming. An open-ended state is behind
 * when its next value is due and its source was not fetched since; without a rhythm, when its source was fetched more
 * than a year ago. A state that was given an end is behind from the day after, where an end is no more than the beginning
 * of the next: where the value before it ended as it began, or its length is the interval. If its source was looked at
 * since, or if it alone was given an end, it has ended for good. A cumulative count goes by its own rhythm alone, as one
 * toll says nothing of another, and is final once it was given an end or stood still for long.
 */
export function outlookOf(facts: readonly DatedFact[], elsewhere: number | null): SeriesOutlook | null {
  const newest = newestOf(facts);
  if (newest === null || newest.kind === 'event') return null;
  const { basis, interval } = paceOf(facts, newest, elsewhere);
  const open = openSince(facts, newest, interval);
  if (open !== null) {
    const due = daysAfter(open, usualDelay(facts));
    return { newest, basis: 'ended', interval: null, due, finalFrom: null };
  }
  if (hasEnded(newest, interval)) return null;
  if (interval === null) return reviewOf(newest);
  const patience = interval + Math.max(interval * ALLOWED_SHARE, ALLOWED_DAYS) + usualDelay(facts);
  const from = newest.kind === 'state' ? lastConfirmed(newest) : dayOfFact(newest);
  return {
    newest,
    basis,
    interval,
    due: daysAfter(from, patience),
    finalFrom: newest.kind === 'cumulative' ? finalFrom(facts, newest, interval) : null,
  };
}

/** Whether the series `facts` has likely gone stale by the ISO day `asOf`, as far as was known then; null: it has not. */
export function stalenessOf(
  facts: readonly DatedFact[],
  elsewhere: number | null,
  asOf: string,
): Staleness | null {
  const known = facts.filter(({ released }) => released === null || released <= asOf);
  const outlook = outlookOf(known, elsewhere);
  return outlook === null || !isStale(outlook, asOf) ? null : staleFrom(outlook);
}

/** Whether an outlook has come true by the ISO day `asOf`. */
export function isStale({ due, finalFrom }: Pick<SeriesOutlook, 'due' | 'finalFrom'>, asOf: string): boolean {
  return due <= asOf && (finalFrom === null || asOf < finalFrom);
}

/** What is said of a series whose outlook has come true. */
export function staleFrom({ newest, basis, interval, due }: SeriesOutlook): Staleness {
  const { id, kind, validFrom, validTo, source } = newest;
  return {
    factId: id,
    basis,
    interval,
    due,
    latest: { kind, validFrom, validTo },
    retrieved: source.retrieved,
  };
}

function newestOf(facts: readonly DatedFact[]): DatedFact | null {
  return facts.reduce<DatedFact | null>((newest, fact) => {
    if (newest === null) return fact;
    const [a, b] = [dayOfFact(newest), dayOfFact(fact)];
    if (a !== b) return b > a ? fact : newest;
    const [last, other] = [lastDay(newest), lastDay(fact)];
    if (last !== other) return other > last ? fact : newest;
    return fact.id < newest.id ? fact : newest;
  }, null);
}

/** After every ISO day, for a fact without an end. */
const FOR_EVER = '~';

function lastDay({ validTo }: DatedFact): string {
  return validTo ?? FOR_EVER;
}

/**
 * The first day for which a series of states that follow one another has no value, the last of them having ended; null
 * where it has one for every day to come, or ended for good.
 */
function openSince(facts: readonly DatedFact[], newest: DatedFact, interval: number | null): string | null {
  if (newest.kind !== 'state' || newest.validTo === null) return null;
  const end = facts.reduce(
    (last, { validTo }) => (validTo !== null && validTo > last ? validTo : last),
    newest.validTo,
  );
  const seen = newest.source.retrieved;
  if (seen !== null && seen > end) return null;
  const isFollowed = tookOver(newest, facts) || (interval !== null && fillsInterval(newest, interval));
  return isFollowed ? daysAfter(end, 1) : null;
}

/** Whether `fact` took the place of one that was given an end there: on the next day, or as some count on the same. */
function tookOver({ validFrom }: DatedFact, facts: readonly DatedFact[]): boolean {
  return facts.some(
    (before) =>
      before.validFrom < validFrom &&
      before.validTo !== null &&
      (before.validTo === validFrom || daysAfter(before.validTo, 1) === validFrom),
  );
}

/** A state may last, but the value of a period says nothing of the time after it, in whatever rhythm they come. */
function paceOf(facts: readonly DatedFact[], newest: DatedFact, elsewhere: number | null) {
  const own = rhythmOf(facts);
  if (own === null) return { basis: 'metric', interval: lentTo(newest, elsewhere) } as const;
  if (own !== 'irregular') return { basis: 'series', interval: own } as const;
  return { basis: 'longest-gap', interval: newest.kind === 'period' ? longestGap(facts) : null } as const;
}

/** One toll says nothing of another, and a period of some days nothing of yearly ones. */
function lentTo(newest: DatedFact, elsewhere: number | null): number | null {
  if (elsewhere === null || newest.kind === 'cumulative') return null;
  return newest.kind === 'state' || fillsInterval(newest, elsewhere) ? elsewhere : null;
}

function hasEnded(newest: DatedFact, interval: number | null): boolean {
  if (newest.kind === 'period' || newest.validTo === null) return false;
  return newest.kind === 'cumulative' || interval === null || !fillsInterval(newest, interval);
}

function reviewOf(newest: DatedFact): SeriesOutlook | null {
  const { kind, source } = newest;
  if (kind !== 'state' || source.retrieved === null) return null;
  const due = daysAfter(lastConfirmed(newest), REVIEW_DAYS);
  return { newest, basis: 'source', interval: null, due, finalFrom: null };
}

/** An open-ended state held on the day it was fetched. */
function lastConfirmed({ validFrom, validTo, source: { retrieved } }: DatedFact): string {
  return validTo === null && retrieved !== null && retrieved > validFrom ? retrieved : validFrom;
}

/** Days from the day a value is of until it is known, as a rule; 0 where no fact says. */
function usualDelay(facts: readonly DatedFact[]): number {
  const delays = facts.flatMap((fact) =>
    fact.released === null ? [] : Math.max(0, daysBetween(dayOfFact(fact), fact.released)),
  );
  return median(delays) ?? 0;
}

function finalFrom(facts: readonly DatedFact[], newest: DatedFact, interval: number): string {
  const last = dayOfFact(newest);
  const first = facts.reduce((day, fact) => (dayOfFact(fact) < day ? dayOfFact(fact) : day), last);
  return daysAfter(last, Math.max(interval * FINAL_INTERVALS, daysBetween(first, last)));
}
