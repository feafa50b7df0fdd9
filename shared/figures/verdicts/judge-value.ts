import type { Fact } from '../../reference/fact.ts';
import { dayNumber } from '../calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import type { SpokenTime } from '../subjects/speaks-of.ts';
import { type Comparison, compareNumber } from './compare-number.ts';
import { before, type KnownSeries, latestPeriod, validOn, validWithin } from './known-facts.ts';
import type { Outcome } from './outcome.ts';

/** A fact with how the claim stands to it. */
interface Weighed {
  readonly fact: Fact;
  readonly comparison: Comparison;
}

/**
 * A stated value against its series, as known on `day`. In order: the fact of the time spoken of; rival counts of
 * which only some fit are ambiguous; an earlier value that fits, given as present, is outdated; then approximate;
 * then contradicted. Null where the series says nothing about that time.
 */
export function judgeValue(
  quantity: Quantity,
  series: KnownSeries,
  time: SpokenTime,
  day: string,
): Outcome | null {
  const current = factsSpokenOf(series, time, day);
  if (current.length === 0) return null;
  const weighed = weigh(quantity, current);
  if (weighed.length === 0) return null;
  return (
    fromCurrent(weighed) ??
    fromEarlier(quantity, series, current, time) ??
    approximately(weighed) ??
    contradiction(quantity, weighed, time, day)
  );
}

function factsSpokenOf(series: KnownSeries, time: SpokenTime, day: string): readonly Fact[] {
  const { facts } = series;
  const isPeriod = facts[0]?.kind === 'period';
  const present = isPeriod ? latestPeriod(facts, day) : validOn(facts, day);
  switch (time.kind) {
    case 'now':
      return present;
    case 'before':
      return latestOf(before(facts, present));
    case 'period': {
      if (isPeriod && facts.every(isOneOff) && countOfDates(facts) === 1) return present;
      const within = validWithin(facts, time.first, time.last).filter((fact) => fact.validFrom <= day);
      return isPeriod ? within.filter((fact) => sitsIn(fact, time)) : within;
    }
  }
}

/** A month's figure answers a claim about that month or a part of it; a year's does not answer one about a month. */
function sitsIn(fact: Fact, time: { readonly first: string; readonly last: string }): boolean {
  const length = lengthOf(fact);
  const asked = dayNumber(time.last) - dayNumber(time.first) + 1;
  return isOneOff(fact) || length <= asked * 1.5 + 1;
}

function lengthOf(fact: Fact): number {
  return dayNumber(fact.validTo ?? fact.validFrom) - dayNumber(fact.validFrom) + 1;
}

/** A count of one event (a vote, a disaster, a sale) rather than one of a run of months or years. */
function isOneOff(fact: Fact): boolean {
  return lengthOf(fact) < 27;
}

function countOfDates(facts: readonly Fact[]): number {
  return new Set(facts.map((fact) => fact.validFrom)).size;
}

function latestOf(facts: readonly Fact[]): readonly Fact[] {
  const begun = facts.at(-1)?.validFrom;
  return facts.filter((fact) => fact.validFrom === begun);
}

function weigh(quantity: Quantity, facts: readonly Fact[]): readonly Weighed[] {
  return facts.flatMap((fact): Weighed[] => {
    const claim = claimIn(quantity, fact.unit);
    const truth = truthOf(fact);
    return claim === null || truth === null ? [] : [{ fact, comparison: compareNumber(claim, truth) }];
  });
}

/** Supported by what is valid; ambiguous where rival counts for the same dates part ways. */
function fromCurrent(weighed: readonly Weighed[]): Outcome | null {
  const fits = weighed.filter(({ comparison }) => comparison.fit === 'supported');
  const [first] = fits;
  if (first === undefined) return null;
  const rivals = weighed.filter(
    ({ fact }) => fact.validFrom === first.fact.validFrom && fact.validTo === first.fact.validTo,
  );
  if (rivals.length > fits.filter(({ fact }) => rivals.some((rival) => rival.fact === fact)).length)
    return {
      verdict: 'ambiguous',
      fact: first.fact,
      others: rivals.filter(({ fact }) => fact !== first.fact).map(({ fact }) => fact),
      rule: 'rival counts: only some of them fit',
      detail: null,
    };
  return { verdict: 'supported', fact: first.fact, others: [], rule: first.comparison.rule, detail: null };
}

/** An earlier value of the same fact fits and the passage speaks of the present. */
function fromEarlier(
  quantity: Quantity,
  series: KnownSeries,
  current: readonly Fact[],
  time: SpokenTime,
): Outcome | null {
  if (time.kind !== 'now') return null;
  const fits = weigh(quantity, [...series.superseded, ...before(series.facts, current)]).filter(
    ({ comparison }) => comparison.fit === 'supported',
  );
  const latest = fits.at(-1);
  const now = current.at(-1);
  if (latest === undefined || now === undefined) return null;
  return {
    verdict: 'outdated',
    fact: now,
    others: [latest.fact],
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

/** Wrong by every fact of that time. Where the series has stopped, or the time spans several values, nothing is said. */
function contradiction(
  quantity: Quantity,
  weighed: readonly Weighed[],
  time: SpokenTime,
  day: string,
): Outcome | null {
  const last = weighed.at(-1);
  if (last === undefined) return null;
  if (time.kind === 'now' && isStale(last.fact, day)) return null;
  if (
    time.kind === 'period' &&
    weighed.some(({ fact }) => fact.kind === 'period' && fact.validFrom !== last.fact.validFrom)
  )
    return null;
  const nearest = weighed.reduce((best, other) =>
    apartFrom(quantity, other.fact) < apartFrom(quantity, best.fact) ? other : best,
  );
  return {
    verdict: 'contradicted',
    fact: nearest.fact,
    others: weighed.filter((other) => other !== nearest).map(({ fact }) => fact),
    rule: nearest.comparison.rule,
    detail: null,
  };
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
