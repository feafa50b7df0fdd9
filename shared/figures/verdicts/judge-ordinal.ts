import { dayNumber } from '../quantities/dates/calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { truthOf } from '../subjects/in-unit.ts';
import type { SpokenTime } from '../subjects/spoken-time.ts';
import { type KnownSeries, validOn, validWithin } from './known-facts.ts';
import type { Outcome } from './outcome.ts';

/** A membership that changed this recently is what "became the 31st member" is about. */
const RECENT_DAYS = 60;

/**
 * "31st member" against the membership after the event, "46th president" against the number itself. A wrong ordinal
 * is contradicted, never outdated; one that was right when an earlier member joined stays right.
 */
export function judgeOrdinal(
  quantity: Quantity,
  series: KnownSeries,
  time: SpokenTime,
  day: string,
): Outcome | null {
  const current =
    time.kind === 'period' ? validWithin(series.facts, time.first, time.last) : validOn(series.facts, day);
  const last = current.at(-1);
  if (last === undefined || quantity.value === null) return null;
  const isNow = current.find((fact) => truthOf(fact)?.value === quantity.value);
  if (isNow !== undefined)
    return {
      verdict: 'supported',
      fact: isNow,
      others: [],
      rule: 'ordinal: equals the number after the event',
      detail: null,
    };
  const earlier = series.facts.find(
    (fact) => fact.validFrom <= day && truthOf(fact)?.value === quantity.value,
  );
  const recent = dayNumber(day) - dayNumber(last.validFrom) <= RECENT_DAYS;
  if (earlier !== undefined && !recent && time.kind === 'now' && last.unit !== 'ordinal')
    return {
      verdict: 'supported',
      fact: earlier,
      others: [],
      rule: 'ordinal: equals the number after an earlier event',
      detail: null,
    };
  return {
    verdict: 'contradicted',
    fact: last,
    others: [],
    rule: 'ordinal: another number after the event',
    detail: null,
  };
}
