import type { Fact } from '../../reference/fact.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import type { SpokenTime } from '../subjects/spoken-time.ts';
import { numberWords } from '../wording/amount-words.ts';
import { compareNumber, type NumberTruth } from './compare-number.ts';
import { factsSpokenOf } from './facts-spoken-of.ts';
import { knownOn } from './known-facts.ts';
import type { Outcome } from './outcome.ts';

/**
 * A stated value against the sum of several facts of one time: the quarters that make a half. `series` holds the facts
 * of each part; where there are `less`, it is how far apart the two sums are, whichever is the larger. The verdict
 * carries the facts themselves and says what they come to. Null where one is missing or their dates differ.
 */
export function judgeSum(
  quantity: Quantity,
  series: readonly (readonly Fact[])[],
  less: readonly (readonly Fact[])[],
  time: SpokenTime,
  day: string,
): Outcome | null {
  const all = [...series, ...less];
  const facts = all.flatMap((one) => spokenOf(one, time, day) ?? []);
  const [fact, ...others] = facts;
  if (fact === undefined || facts.length !== all.length || !areOfOneTime(facts)) return null;
  const truths = facts.flatMap((one) => truthOf(one) ?? []);
  const claim = claimIn(quantity, fact.unit);
  if (claim === null || truths.length !== facts.length) return null;
  const own = sumOf(truths.slice(0, series.length));
  const truth = less.length === 0 ? own : apart(own, sumOf(truths.slice(series.length)));
  const { fit, rule } = compareNumber(claim, truth);
  const sum = truth.value ?? truth.lower;
  const added = inWords(facts.slice(0, series.length));
  const detail =
    less.length === 0
      ? `, and with the other ${series.length > 2 ? 'parts' : 'part'} it makes ${numberWords(sum)} (${added})`
      : `, and ${added} against ${inWords(facts.slice(series.length))} leaves them ${numberWords(sum)} apart`;
  return { verdict: fit, fact, others, rule: `sum: ${rule}`, detail, sum };
}

function apart(a: NumberTruth, b: NumberTruth): NumberTruth {
  const gap = Math.abs((a.value ?? a.lower) - (b.value ?? b.lower));
  const slack = (a.upper - a.lower + b.upper - b.lower) / 2;
  return { value: gap, lower: Math.max(0, gap - slack), upper: gap + slack, tolerance: a.tolerance };
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

/** "30 + 25". */
function inWords(facts: readonly Fact[]): string {
  return facts.map((fact) => fact.value ?? fact.lower ?? 0).join(' + ');
}
