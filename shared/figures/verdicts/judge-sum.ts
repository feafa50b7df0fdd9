import type { Fact } from '../../reference/fact.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import type { SpokenTime } from '../subjects/spoken-time.ts';
import { compareNumber, type NumberTruth } from './compare-number.ts';
import { factsSpokenOf } from './facts-spoken-of.ts';
import { knownOn } from './known-facts.ts';
import type { Outcome } from './outcome.ts';

/**
 * A stated value against the sum of several facts of one time: the quarters that make a half. `series` holds the facts
 * of each part. The verdict carries the facts themselves and says what they add up to. Null where one is missing or
 * their dates differ.
 */
export function judgeSum(
  quantity: Quantity,
  series: readonly (readonly Fact[])[],
  time: SpokenTime,
  day: string,
): Outcome | null {
  const facts = series.flatMap((one) => spokenOf(one, time, day) ?? []);
  const [fact, ...others] = facts;
  if (fact === undefined || facts.length !== series.length || !areOfOneTime(facts)) return null;
  const truths = facts.flatMap((one) => truthOf(one) ?? []);
  const claim = claimIn(quantity, fact.unit);
  if (claim === null || truths.length !== facts.length) return null;
  const truth = sumOf(truths);
  const { fit, rule } = compareNumber(claim, truth);
  const sum = truth.value ?? truth.lower;
  return { verdict: fit, fact, others, rule: `sum: ${rule}`, detail: inWords(facts, sum), sum };
}

function spokenOf(facts: readonly Fact[], time: SpokenTime, day: string): Fact | undefined {
  const known = knownOn(facts, day);
  if (known.facts.length === 0) return undefined;
  const spoken = factsSpokenOf(known, time, day, true).facts;
  return spoken.length === 1 ? spoken[0] : undefined;
}

function areOfOneTime(facts: readonly Fact[]): boolean {
  return facts.every(
    ({ validFrom, validTo, unit }) =>
      validFrom === facts[0]?.validFrom && validTo === facts[0]?.validTo && unit === facts[0]?.unit,
  );
}

function sumOf(truths: readonly NumberTruth[]): NumberTruth {
  const add = (of: (truth: NumberTruth) => number) => truths.reduce((sum, truth) => sum + of(truth), 0);
  return {
    value: add((truth) => truth.value ?? truth.lower),
    lower: add((truth) => truth.lower),
    upper: add((truth) => truth.upper),
    tolerance: truths.some(({ tolerance }) => tolerance === 'measured') ? 'measured' : 'exact',
  };
}

/** "30 + 25 = 55". */
function inWords(facts: readonly Fact[], sum: number): string {
  return `${facts.map((fact) => fact.value ?? fact.lower ?? 0).join(' + ')} = ${sum}`;
}
