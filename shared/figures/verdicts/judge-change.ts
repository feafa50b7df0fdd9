import type { Fact } from '../../reference/fact.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isFraction, truthOf } from '../subjects/in-unit.ts';
import { metricUnit } from '../subjects/metric-unit.ts';
import type { SpokenTime } from '../subjects/speaks-of.ts';
import { compareNumber, type NumberClaim } from './compare-number.ts';
import { type KnownSeries, latestPeriod, validOn, validWithin } from './known-facts.ts';
import type { Outcome } from './outcome.ts';

/** Two facts of one series between which a change is claimed. */
interface Step {
  readonly from: Fact;
  readonly to: Fact;
}

/** Values the sentence itself gives for the two ends ("from 10.1 percent to 6.8 percent"). */
export interface StatedEnds {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * A rise or fall ("by a quarter point", "an increase of nearly 10 per cent") or a ratio ("doubled", "a third of its
 * level a year earlier") against two facts of one series: those whose values the sentence gives, else the value of
 * the time spoken of and the one before it.
 */
export function judgeChange(
  quantity: Quantity,
  series: KnownSeries,
  time: SpokenTime,
  day: string,
  ends: StatedEnds,
): Outcome | null {
  const steps = stepsOf(series, time, day, ends);
  for (const step of steps) {
    const found = measured(quantity, step);
    if (found !== null && found.fit !== 'contradicted')
      return {
        verdict: found.fit,
        fact: step.to,
        others: [step.from],
        rule: `change: ${found.rule}`,
        detail: found.detail,
      };
  }
  const [plainest] = steps;
  const found = plainest === undefined ? null : measured(quantity, plainest);
  if (plainest === undefined || found === null) return null;
  return {
    verdict: 'contradicted',
    fact: plainest.to,
    others: [plainest.from],
    rule: 'change: the two values differ by another amount',
    detail: found.detail,
  };
}

function stepsOf(series: KnownSeries, time: SpokenTime, day: string, ends: StatedEnds): readonly Step[] {
  const { facts } = series;
  const stated = facts.flatMap((to) =>
    facts
      .filter((from) => from.validFrom < to.validFrom && holds(from, ends.from) && holds(to, ends.to))
      .map((from) => ({ from, to })),
  );
  if (ends.from !== null && ends.to !== null && stated.length > 0) return stated.slice(-1);
  const now = currentOf(series, time, day).at(-1);
  if (now === undefined) return [];
  const earlier = facts.filter((fact) => fact.validFrom < now.validFrom);
  if (ends.from !== null) {
    const from = earlier.findLast((fact) => holds(fact, ends.from));
    if (from !== undefined) return [{ from, to: now }];
  }
  const previous = earlier.at(-1);
  if (previous === undefined) return [];
  const yearBefore = earlier.findLast((fact) => fact.validFrom.slice(5, 7) === now.validFrom.slice(5, 7));
  return [previous, ...(yearBefore !== undefined && yearBefore !== previous ? [yearBefore] : [])].map(
    (from) => ({ from, to: now }),
  );
}

function currentOf(series: KnownSeries, time: SpokenTime, day: string): readonly Fact[] {
  if (time.kind === 'period')
    return validWithin(series.facts, time.first, time.last).filter((fact) => fact.validFrom <= day);
  return series.facts[0]?.kind === 'period' ? latestPeriod(series.facts, day) : validOn(series.facts, day);
}

function holds(fact: Fact, value: number | null): boolean {
  const truth = truthOf(fact);
  return (
    value !== null &&
    truth !== null &&
    value >= truth.lower - 0.0501 * step(truth.lower) &&
    value <= truth.upper + 0.0501 * step(truth.upper)
  );
}

function step(value: number): number {
  return Math.max(1, Math.abs(value) / 1000);
}

function measured(quantity: Quantity, { from, to }: Step) {
  const a = truthOf(from);
  const b = truthOf(to);
  if (a === null || b === null || quantity.value === null) return null;
  const asRatio = quantity.kind === 'multiple' || isFraction(quantity);
  const pairs = [a.value ?? a.lower, a.lower, a.upper].flatMap((x) =>
    [b.value ?? b.lower, b.lower, b.upper].map((y) => [x, y] as const),
  );
  const amounts = pairs.map(([x, y]) =>
    amount(quantity, x, y, asRatio, metricUnit(to.unit).kind === 'percent'),
  );
  const claim = claimOf(quantity, asRatio);
  const tolerance = asRatio ? 'measured' : 'exact';
  const [value = 0] = amounts;
  const truth = { value, lower: Math.min(...amounts), upper: Math.max(...amounts), tolerance } as const;
  const comparison = compareNumber(claim, truth);
  return {
    ...comparison,
    detail: `${plain(a.value ?? a.lower)} to ${plain(b.value ?? b.lower)} is ${asRatio ? 'a ratio' : 'a change'} of ${plain(value)}`,
  };
}

/** The difference; for a percentage of something that is no percentage, the relative change; for a ratio, the ratio. */
function amount(quantity: Quantity, from: number, to: number, asRatio: boolean, isShare: boolean): number {
  if (asRatio) return quantity.kind === 'multiple' ? to / from : (to / from) * 100;
  if (quantity.kind === 'percent' && !isShare) return Math.abs(to / from - 1) * 100;
  return Math.abs(to - from);
}

function claimOf(quantity: Quantity, asRatio: boolean): NumberClaim {
  const value = Math.abs(quantity.value as number);
  return {
    low: value,
    high: value,
    comparator: asRatio && quantity.comparator === 'exactly' ? 'about' : quantity.comparator,
    step: quantity.step,
    roundStep: quantity.roundStep,
    fraction: asRatio,
    coarse: false,
  };
}

function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
