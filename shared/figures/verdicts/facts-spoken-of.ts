import type { Fact } from '../../reference/fact.ts';
import { addDays, addMonths } from '../calendar.ts';
import { dayNumber } from '../quantities/dates/calendar.ts';
import type { SpokenTime } from '../subjects/spoken-time.ts';
import {
  before,
  type KnownSeries,
  latestPeriod,
  runningPeriod,
  validOn,
  validWithin,
} from './known-facts.ts';

/** The facts a value is measured against. */
export interface FactsSpokenOf {
  readonly facts: readonly Fact[];
  /** They no longer held on that day, and nothing has taken their place: they can bear a figure out, not refute it. */
  readonly ended: boolean;
  /** The figure is given as the present one, so an earlier one would be out of date. */
  readonly asPresent: boolean;
}

/** A day this close to publication only says when something was said or done. */
const RECENT_DAYS = 10;

/** Units in which tolls are counted: the date in the sentence is the disaster's, not the count's. */
const TOLL_UNITS = new Set(['deaths', 'people', 'casualties', 'victims', 'injuries']);

/**
 * Which facts of a series the figure speaks of, by the time it names or, where it names none, by `day`. `named`: the
 * sentence itself names the entity, so that its date may be the event's rather than the count's.
 */
export function factsSpokenOf(
  series: KnownSeries,
  time: SpokenTime,
  day: string,
  named: boolean,
): FactsSpokenOf {
  const present = presentFacts(series, day);
  switch (time.kind) {
    case 'now':
      return present;
    case 'first':
      return { facts: firstOf(series.facts), ended: true, asPresent: false };
    case 'before':
      if (time.when === 'change to come' && series.facts[0]?.kind !== 'period') return present;
      // "From 18 per cent to 21 next year": of what is to change, what holds today is what it changes from.
      if (time.when === null && series.facts.some((fact) => fact.validFrom > day))
        return {
          facts: [...factsBefore(series, null, present.facts, day), ...present.facts],
          ended: false,
          asPresent: false,
        };
      return time.when === 'long ago'
        ? { facts: before(series.facts, present.facts), ended: true, asPresent: false }
        : orOnlyOne(factsBefore(series, time.when, present.facts, day), series, present);
    case 'period': {
      const announced = announcedFor(series.facts, time, day);
      if (announced.length > 0)
        return { facts: [...present.facts, ...announced], ended: false, asPresent: false };
      if (time.movedFrom === true && series.facts[0]?.kind !== 'period')
        return orOnlyOne(factsBefore(series, time, present.facts, day), series, present);
      if ((named && countsAnEarlierEvent(series.facts, time)) || reachesPresent(series.facts, time, day))
        return present;
      const then = inPeriod(series.facts, time, day, present.facts);
      if (then.length === 0 && time.loose) return present;
      if (then.length === 0 && isNewsOf(series.facts, time, day)) return { ...present, ended: true };
      const found = orOnlyOne(then, series, present);
      // "This year's budget": a figure of an earlier year given for it is out of date.
      return time.first <= day && time.last >= day ? { ...found, asPresent: true } : found;
    }
  }
}

/** The value before the present one; where a day is given, those in force in the month before or then; `once`, all of them. */
function factsBefore(
  { facts }: KnownSeries,
  when: Exclude<Extract<SpokenTime, { kind: 'before' }>['when'], 'long ago'>,
  present: readonly Fact[],
  day: string,
): readonly Fact[] {
  const isRunning = runningPeriod(facts, day).length > 0;
  const earlier = [...before(facts, present), ...(isRunning ? present : [])];
  if (when === 'once') return earlier;
  const then =
    when === null || when === 'change to come'
      ? []
      : validWithin(earlier, addMonths(when.first, -1), when.last);
  return then.length > 0
    ? then
    : isRunning
      ? [...latestOf(before(facts, present)), ...present]
      : latestOf(earlier);
}

/**
 * The facts of that time. A series that has only ever had one value (a fine, a magnitude, a spill) may still bear the
 * figure out where the sentence gives it another date, but cannot refute it.
 */
function orOnlyOne(facts: readonly Fact[], series: KnownSeries, present: FactsSpokenOf): FactsSpokenOf {
  return facts.length === 0 && countOfDates(series.facts) === 1 && series.facts[0]?.kind === 'state'
    ? { ...present, ended: true }
    : { facts, ended: false, asPresent: false };
}

function presentFacts({ facts }: KnownSeries, day: string): FactsSpokenOf {
  if (facts[0]?.kind === 'period') return { facts: latestPeriod(facts, day), ended: false, asPresent: true };
  const valid = validOn(facts, day);
  if (valid.length > 0) return { facts: valid, ended: false, asPresent: true };
  const last = latestOf(facts.filter((fact) => fact.validFrom <= day));
  const isLast = facts.every((fact) => fact.validFrom <= (last[0]?.validFrom ?? ''));
  return { facts: isLast ? last : [], ended: true, asPresent: true };
}

/**
 * "The bill is £1,755 from January": what is known to hold from a day to come. The day may also be of something else
 * ("now held to 70 km/h, they must slow down next month"), so what holds today is as good.
 */
function announcedFor(
  facts: readonly Fact[],
  time: Extract<SpokenTime, { kind: 'period' }>,
  day: string,
): readonly Fact[] {
  return time.first > day
    ? validWithin(facts, time.first, time.last).filter((fact) => fact.validFrom > day)
    : [];
}

/** "this year", "next month", "on Tuesday": for a state of affairs that is the present. */
function reachesPresent(
  facts: readonly Fact[],
  time: Extract<SpokenTime, { kind: 'period' }>,
  day: string,
): boolean {
  return facts[0]?.kind !== 'period' && time.last >= addDays(day, -RECENT_DAYS);
}

/**
 * "On Thursday it posted a profit of 3 million": no year ends with a day of this week, which says when the figure came
 * out. It may also be that day's own ("on Thursday 300 fell ill"), so that the year's figure refutes nothing.
 */
function isNewsOf(
  facts: readonly Fact[],
  time: Extract<SpokenTime, { kind: 'period' }>,
  day: string,
): boolean {
  return (
    time.first === time.last &&
    time.first <= day &&
    time.first >= addDays(day, -RECENT_DAYS) &&
    facts.every((fact) => fact.kind === 'period' && !isOneOff(fact))
  );
}

/** "50,783 people died a year ago": a running total, or a toll whose series begins after that date. */
function countsAnEarlierEvent(
  facts: readonly Fact[],
  time: Extract<SpokenTime, { kind: 'period' }>,
): boolean {
  const [first] = facts;
  if (first === undefined || time.until) return false;
  if (first.kind === 'cumulative') return true;
  return first.kind === 'state' && TOLL_UNITS.has(first.unit) && first.validFrom > time.last;
}

function inPeriod(
  facts: readonly Fact[],
  time: Extract<SpokenTime, { kind: 'period' }>,
  day: string,
  present: readonly Fact[],
): readonly Fact[] {
  // Who left on the last day of January is a member no more from the next, and so it is "since January".
  const last = time.since && facts[0]?.kind === 'state' ? addDays(time.last, 1) : time.last;
  const within = validWithin(facts, time.first, last).filter((fact) => fact.validFrom <= day);
  if (facts[0]?.kind !== 'period') return within;
  if (countOfDates(facts) === 1) return facts.every(isOneOff) ? present : within;
  return within.filter((fact) => sitsIn(fact, time));
}

/** A month's figure answers a claim about that month or a part of it; a year's does not answer one about a month. */
function sitsIn(fact: Fact, time: Extract<SpokenTime, { kind: 'period' }>): boolean {
  const asked = dayNumber(time.last) - dayNumber(time.first) + 1;
  return isOneOff(fact) || lengthOf(fact) <= asked * 1.5 + 1;
}

/** In days, both ends included. */
export function lengthOf(fact: Fact): number {
  return dayNumber(fact.validTo ?? fact.validFrom) - dayNumber(fact.validFrom) + 1;
}

/** A count of one event (a vote, a disaster, a sale) rather than one of a run of months or years. */
export function isOneOff(fact: Fact): boolean {
  return lengthOf(fact) < 27;
}

/** How many different dates the facts begin on. */
export function countOfDates(facts: readonly Fact[]): number {
  return new Set(facts.map((fact) => fact.validFrom)).size;
}

/** The earliest the reference has, which need not be the first there was: it can bear a figure out, not refute it. */
function firstOf(facts: readonly Fact[]): readonly Fact[] {
  const begun = facts[0]?.validFrom;
  return facts.filter((fact) => fact.validFrom === begun);
}

function latestOf(facts: readonly Fact[]): readonly Fact[] {
  const begun = facts.at(-1)?.validFrom;
  return facts.filter((fact) => fact.validFrom === begun);
}
