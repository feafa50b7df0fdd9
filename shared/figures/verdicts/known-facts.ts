import type { Fact } from '../../reference/fact.ts';

/** A series as it was known on one day. */
export interface KnownSeries {
  /** By `validFrom`; rival counts side by side. */
  readonly facts: readonly Fact[];
  /** What a later release of the same dates has replaced, oldest first. */
  readonly superseded: readonly Fact[];
}

/**
 * The facts that had been released by `day`. Of several releases for the same dates the latest counts; facts released
 * together for the same dates are rival counts and all stay.
 */
export function knownOn(facts: readonly Fact[], day: string): KnownSeries {
  const released = facts.filter((fact) => fact.released === null || fact.released <= day);
  const latest = new Map<string, string>();
  for (const fact of released) {
    const dates = datesOf(fact);
    const known = latest.get(dates);
    if (known === undefined || (fact.released ?? '') > known) latest.set(dates, fact.released ?? '');
  }
  const isLatest = (fact: Fact) => (fact.released ?? '') === latest.get(datesOf(fact));
  return { facts: released.filter(isLatest), superseded: released.filter((fact) => !isLatest(fact)) };
}

function datesOf(fact: Fact): string {
  return `${fact.validFrom}/${fact.validTo ?? ''}`;
}

/** The facts valid on a day (states and running totals), rivals together; of overlapping ones the latest begun. */
export function validOn(facts: readonly Fact[], day: string): readonly Fact[] {
  const valid = facts.filter(
    (fact) => fact.validFrom <= day && (fact.validTo === null || fact.validTo >= day),
  );
  const begun = valid.at(-1)?.validFrom;
  return valid.filter((fact) => fact.validFrom === begun);
}

/** The facts whose dates share a day with `first..last`. */
export function validWithin(facts: readonly Fact[], first: string, last: string): readonly Fact[] {
  return facts.filter((fact) => fact.validFrom <= last && (fact.validTo === null || fact.validTo >= first));
}

/** The latest period that had begun and, unless it is open, ended before `day`; rivals together. */
export function latestPeriod(facts: readonly Fact[], day: string): readonly Fact[] {
  const over = facts.filter((fact) => (fact.validTo ?? fact.validFrom) <= day);
  const last = over.reduce<string>((end, fact) => maxOf(end, fact.validTo ?? fact.validFrom), '');
  return over.filter((fact) => (fact.validTo ?? fact.validFrom) === last);
}

/** Those of a period that has begun and is not over: a year's quota, a survey of this year. */
export function runningPeriod(facts: readonly Fact[], day: string): readonly Fact[] {
  return facts.filter(
    (fact) => fact.kind === 'period' && fact.validFrom <= day && fact.validTo !== null && fact.validTo > day,
  );
}

/** The facts of the first day after `day` on which anything changes; facts in order of their first day. */
export function nextAfter(facts: readonly Fact[], day: string): readonly Fact[] {
  const next = facts.find(({ validFrom }) => validFrom > day);
  return facts.filter(({ validFrom }) => validFrom === next?.validFrom);
}

function maxOf(a: string, b: string): string {
  return a > b ? a : b;
}

/** Facts that had been superseded in time before the ones given began. */
export function before(facts: readonly Fact[], current: readonly Fact[]): readonly Fact[] {
  const begun = current[0]?.validFrom;
  return begun === undefined ? [] : facts.filter((fact) => fact.validFrom < begun);
}
