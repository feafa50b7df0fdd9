import type { Fact } from '../../reference/fact.ts';
import { hasSameDigits, hasShiftedPoint } from '../accusation/same-digits.ts';
import { elapsed } from '../calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { elapsedWords } from '../wording/length-words.ts';
import { compareElapsed, type ElapsedClaim } from './compare-elapsed.ts';
import { dayOf } from './judge-date.ts';
import type { KnownSeries } from './known-facts.ts';
import type { Outcome } from './outcome.ts';

/** What a length of time can be counted to. */
export interface ElapsedContext {
  readonly published: string;
  /** False where it counts to nothing but `ends`. */
  readonly toPublication: boolean;
  /** "for the first time in more than two years": counted from the time before the latest. */
  readonly sincePrevious: boolean;
  /** Other days it may be counted to: dates in the sentence, other events of the entity. */
  readonly ends: readonly string[];
  /** "Just under 40 years": by very little. */
  readonly barely: boolean;
  /** "Two years later": what it is counted from may come before the event as well as after it. */
  readonly eitherWay: boolean;
}

/** A pair of days between which the claim may count. */
interface Stretch {
  readonly fact: Fact;
  readonly from: string;
  readonly to: string;
}

/**
 * "Seven years ago", "30 years after", "for 15 years" against the days of an event or, for a value that has not
 * changed, the day from which it is valid. Right if any stretch it may mean fits; wrong only against the plainest one.
 */
export function judgeElapsed(
  quantity: Quantity,
  series: KnownSeries,
  context: ElapsedContext,
): Outcome | null {
  const claim = elapsedClaim(quantity, context.barely);
  const days = series.facts
    .flatMap((fact) => ({ fact, day: dayOf(fact) ?? fact.validFrom }))
    .filter(({ day }) => day <= context.published);
  if (claim === null || days.length === 0) return null;
  const stretches = stretchesOf(days, context);
  const right = stretches.flatMap((stretch) => {
    const { fit, rule } = compareElapsed(claim, stretch.from, stretch.to);
    return fit === 'contradicted' ? [] : [{ stretch, fit, rule }];
  });
  const [first] = right;
  if (first !== undefined) {
    const { stretch, fit, rule } = right
      .filter((one) => one.fit === first.fit)
      .reduce((best, one) => (offBy(claim, one.stretch) < offBy(claim, best.stretch) ? one : best));
    return { verdict: fit, fact: stretch.fact, others: [], rule, detail: detailOf(claim, stretch, context) };
  }
  const [plainest] = stretches;
  if (plainest === undefined || series.facts[0]?.kind !== 'event') return null;
  const closest = stretches
    .filter((stretch) => stretch.to === plainest.to)
    .reduce((best, stretch) => (offBy(claim, stretch) < offBy(claim, best) ? stretch : best));
  if (quantity.kind === 'duration' && !isSlip(claim, closest)) return null;
  const { rule } = compareElapsed(claim, closest.from, closest.to);
  return {
    verdict: 'contradicted',
    fact: closest.fact,
    others: [],
    rule,
    detail: detailOf(claim, closest, context),
  };
}

function elapsedClaim(quantity: Quantity, barely: boolean): ElapsedClaim | null {
  const counted = quantity.kind === 'ordinal' || quantity.kind === 'amount';
  const unit = counted ? 'years' : quantity.unit.replace(/ ago$/, '');
  return quantity.value === null
    ? null
    : { value: quantity.value, unit, comparator: quantity.comparator, step: quantity.step, counted, barely };
}

function stretchesOf(
  days: readonly { readonly fact: Fact; readonly day: string }[],
  context: ElapsedContext,
): readonly Stretch[] {
  const latest = days.at(-1)?.day ?? '';
  const starts = context.sincePrevious ? days.filter(({ day }) => day < latest) : days;
  const ends = context.sincePrevious
    ? [latest]
    : [...(context.toPublication ? [context.published] : []), ...context.ends];
  return ends.flatMap((to) =>
    starts
      .toReversed()
      .filter(({ day }) => day <= to || context.eitherWay)
      .map(({ fact, day }) => (day <= to ? { fact, from: day, to } : { fact, from: to, to: day })),
  );
}

/** Longer or shorter by more than this, it is the time since something else, whatever its digits. */
const FARTHEST = 3;

/** "A diver for twelve years" counts from nothing that happened yesterday. */
function isSlip({ value, unit }: ElapsedClaim, { from, to }: Stretch): boolean {
  const exact = elapsed(from, to, unit)?.exact ?? 0;
  const whole = Math.round(exact);
  return (
    (exact <= value * FARTHEST && value <= exact * FARTHEST) ||
    (whole > 0 && (hasSameDigits(value, whole) || hasShiftedPoint(value, whole)))
  );
}

function offBy(claim: ElapsedClaim, stretch: Stretch): number {
  const passed = elapsed(stretch.from, stretch.to, claim.unit);
  return passed === null ? Number.POSITIVE_INFINITY : Math.abs(passed.exact - claim.value);
}

function detailOf(claim: ElapsedClaim, { fact, from, to }: Stretch, { published }: ElapsedContext): string {
  return elapsedWords(dayOf(fact) ?? fact.validFrom, from, to, claim.unit, published);
}
