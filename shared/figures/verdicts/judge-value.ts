import type { Fact } from '../../reference/fact.ts';
import { dayNumber } from '../quantities/dates/calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import type { SpokenTime } from '../subjects/spoken-time.ts';
import { type Comparison, compareNumber } from './compare-number.ts';
import { countOfDates, factsSpokenOf, isOneOff, lengthOf } from './facts-spoken-of.ts';
import { before, type KnownSeries, runningPeriod, validOn } from './known-facts.ts';
import type { Outcome } from './outcome.ts';

/** A fact with how the claim stands to it. */
interface Weighed {
  readonly fact: Fact;
  readonly comparison: Comparison;
}

/**
 * A stated value against its series, as known on `day`. In order: an earlier value it equals where the present one
 * would have to be rounded; the fact of the time spoken of; rival counts of which only some fit are ambiguous; an
 * earlier value that fits, given as present, is outdated; then approximate; then contradicted. Null where the series
 * says nothing about that time.
 */
export function judgeValue(
  quantity: Quantity,
  series: KnownSeries,
  time: SpokenTime,
  day: string,
  named: boolean,
): Outcome | null {
  const { facts: current, ended, asPresent } = factsSpokenOf(series, time, day, named);
  const weighed = weigh(quantity, current);
  if (weighed.length === 0) return null;
  const earlier = asPresent ? [...series.superseded, ...before(series.facts, current)] : [];
  if (ended && isSaidOfToday(time) && current.every(hasEnded))
    return (
      equalsEarlier(quantity, weighed, earlier, time) ??
      noLonger(weighed) ??
      fromEarlier(quantity, weighed, earlier, time)
    );
  if (ended)
    return (
      equalsEarlier(quantity, weighed, earlier, time) ??
      fromCurrent(weighed) ??
      fromEarlier(quantity, weighed, earlier, time) ??
      approximately(weighed)
    );
  return (
    equalsEarlier(quantity, weighed, earlier, time) ??
    fromCurrent(weighed) ??
    (time.kind === 'now' ? fromCurrent(weigh(quantity, runningPeriod(series.facts, day))) : null) ??
    fromEarlier(quantity, weighed, earlier, time) ??
    approximately(weighed) ??
    contradiction(quantity, series, weighed, time, day)
  );
}

function weigh(quantity: Quantity, facts: readonly Fact[]): readonly Weighed[] {
  return facts.flatMap((fact): Weighed[] => {
    const claim = claimIn(quantity, fact.unit);
    const truth = truthOf(fact);
    return claim === null || truth === null ? [] : [{ fact, comparison: compareNumber(claim, truth) }];
  });
}

/** "5 per cent" while the rate is 4.75 and was 5.0 before: not the present rate rounded but the earlier one. */
function equalsEarlier(
  quantity: Quantity,
  weighed: readonly Weighed[],
  earlier: readonly Fact[],
  time: SpokenTime,
): Outcome | null {
  const rounded = weighed.every(
    ({ fact, comparison }) =>
      comparison.fit !== 'supported' || (fact.tolerance === 'exact' && comparison.rule.includes('round')),
  );
  if (!rounded || quantity.comparator !== 'exactly') return null;
  const same = weigh(quantity, earlier).findLast(
    ({ comparison }) => comparison.rule === 'exactly: equals the reference',
  );
  const now = weighed.at(-1);
  return same === undefined || now === undefined ? null : outdated(now.fact, same.fact, time);
}

/** Supported by what is valid; ambiguous where rival counts for the same dates part ways. */
function fromCurrent(weighed: readonly Weighed[]): Outcome | null {
  const first = weighed.find(({ comparison }) => comparison.fit === 'supported');
  if (first === undefined) return null;
  const rivals = weighed.filter(
    ({ fact }) => fact.validFrom === first.fact.validFrom && fact.validTo === first.fact.validTo,
  );
  if (rivals.some(({ comparison }) => comparison.fit !== 'supported'))
    return {
      verdict: 'ambiguous',
      fact: first.fact,
      others: rivals.filter(({ fact }) => fact !== first.fact).map(({ fact }) => fact),
      rule: 'rival counts: only some of them fit',
      detail: null,
    };
  return { verdict: 'supported', fact: first.fact, others: [], rule: first.comparison.rule, detail: null };
}

/** A state that was given an end; a count of one event, or of so many days, says nothing of the time after it. */
function hasEnded(fact: Fact): boolean {
  return fact.kind === 'state' && fact.validTo !== null && !isOneOff(fact);
}

function isSaidOfToday(time: SpokenTime): boolean {
  return time.kind === 'now' && !time.past && time.present === true;
}

/**
 * "Is 12.41 euros", where that held until the end of last year and nothing is known to have taken its place. What only
 * rounds to it may be what holds today.
 */
function noLonger(weighed: readonly Weighed[]): Outcome | null {
  const last = weighed.find(
    ({ fact, comparison }) =>
      comparison.fit === 'supported' && !(fact.tolerance === 'exact' && comparison.rule.includes('round')),
  );
  return last === undefined
    ? null
    : {
        verdict: 'outdated',
        fact: last.fact,
        others: [],
        rule: 'it held until a day that is past',
        detail: null,
      };
}

/** An earlier value of the same fact fits and the passage speaks of the present. */
function fromEarlier(
  quantity: Quantity,
  weighed: readonly Weighed[],
  earlier: readonly Fact[],
  time: SpokenTime,
): Outcome | null {
  const latest = weigh(quantity, earlier).findLast(({ comparison }) => comparison.fit === 'supported');
  const now = weighed.at(-1);
  return latest === undefined || now === undefined ? null : outdated(now.fact, latest.fact, time);
}

/** Out of date, unless the verb itself says that it is about the time before. */
function outdated(now: Fact, then: Fact, time: SpokenTime): Outcome {
  if (time.kind === 'now' && time.past)
    return {
      verdict: 'supported',
      fact: then,
      others: [],
      rule: 'the value before, given as past',
      detail: null,
    };
  return {
    verdict: 'outdated',
    fact: now,
    others: [then],
    rule: 'an earlier value fits, the present one does not',
    detail: null,
  };
}

function approximately(weighed: readonly Weighed[]): Outcome | null {
  const found = weighed.find(({ comparison }) => comparison.fit === 'approximate');
  return found === undefined
    ? null
    : { verdict: 'approximate', fact: found.fact, others: [], rule: found.comparison.rule, detail: null };
}

/** Wrong by every fact of that time. Where a run of periods has stopped, or several lie in that time, nothing is said. */
function contradiction(
  quantity: Quantity,
  series: KnownSeries,
  weighed: readonly Weighed[],
  time: SpokenTime,
  day: string,
): Outcome | null {
  const facts = weighed.map(({ fact }) => fact);
  const isRun = countOfDates(series.facts) > 1;
  if (time.kind === 'now' && time.past) return null;
  if (facts.every((fact) => isOldCensus(fact, day))) return null;
  if (time.kind === 'now' && isRun && facts.every((fact) => isStale(fact, day))) return null;
  if (time.kind === 'period' && facts[0]?.kind === 'period' && countOfDates(facts) > 1) return null;
  if (time.kind === 'period' && time.about !== undefined && isUnknownOn(facts, time.about)) return null;
  const nearest = weighed.toSorted((a, b) => apartFrom(quantity, a.fact) - apartFrom(quantity, b.fact))[0];
  if (nearest === undefined) return null;
  return {
    verdict: 'contradicted',
    fact: nearest.fact,
    others: facts.filter((fact) => fact !== nearest.fact),
    rule: nearest.comparison.rule,
    detail: null,
  };
}

/** "A year ago the rate was 4.5": on that day none of the facts held, whatever held months before or after. */
function isUnknownOn(facts: readonly Fact[], day: string): boolean {
  return facts[0]?.kind === 'state' && validOn(facts, day).length === 0;
}

function apartFrom(quantity: Quantity, fact: Fact): number {
  const claim = claimIn(quantity, fact.unit);
  const truth = truthOf(fact);
  return claim === null || truth === null
    ? Number.POSITIVE_INFINITY
    : Math.abs(claim.low - (truth.value ?? truth.lower));
}

/** A run of months or years whose next figures must have come out by `day` without being in the reference. */
function isStale(fact: Fact, day: string): boolean {
  if (fact.kind !== 'period' || isOneOff(fact)) return false;
  return dayNumber(day) - dayNumber(fact.validTo ?? fact.validFrom) > 2 * lengthOf(fact) + 92;
}

/** A census this many days old does not refute what is said of the population today. */
const CENSUS_DAYS = 1000;

function isOldCensus(fact: Fact, day: string): boolean {
  return (
    fact.kind === 'period' &&
    /population|census/i.test(fact.metric) &&
    dayNumber(day) - dayNumber(fact.validFrom) > CENSUS_DAYS
  );
}
