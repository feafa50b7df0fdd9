import type { Fact } from '../../reference/fact.ts';
import { addMonths } from '../calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { truthOf } from '../subjects/in-unit.ts';
import type { KnownSeries } from '../verdicts/known-facts.ts';
import { latestPeriod, nextAfter, validOn, validWithin } from '../verdicts/known-facts.ts';
import type { Outcome } from '../verdicts/outcome.ts';
import { contrastWords } from '../wording/contrast-words.ts';
import { claimTime, timeToCome } from './claim-time.ts';
import { type ContrastFit, compareContrast } from './compare-contrast.ts';
import type { Contrast, StatedPeriod, TimeBack } from './contrast.ts';
import { holds, type StatedEnds, statedEnds } from './stated-ends.ts';

/** Two facts a derived figure comes of; `from` is a number where the text itself gives it. */
interface Step {
  readonly from: Fact | number;
  readonly to: Fact;
}

/**
 * A derived figure against the two facts it comes of. Right where any pair fits that the wording allows; wrong only
 * where the wording says which two are meant and none fits; null where it leaves that open.
 */
export function judgeContrast(
  quantity: Quantity,
  sentence: SentenceReading,
  contrast: Contrast,
  series: KnownSeries,
  against: KnownSeries | null,
  published: string,
  day: string,
): Outcome | null {
  const days = { published, day };
  const time = contrast.until ?? claimTime(sentence, quantity, contrast, published);
  const coming = timeToCome(sentence, quantity, contrast, published);
  const now = coming === null ? factsOf(series, time, day) : beginningIn(series, coming);
  const between = contrast.base.kind === 'time' ? betweenEnds(series, statedEnds(sentence, quantity)) : [];
  const steps =
    between.length > 0
      ? between
      : [
          ...now.flatMap((to) =>
            basesOf(contrast, series, against, to, time, days).map((from) => ({ from, to })),
          ),
          ...stepToCome(sentence, contrast, series, published),
        ];
  const measured = steps.flatMap((step) => {
    const fit = fitOf(quantity, contrast, step);
    return fit === null ? [] : [{ step, fit }];
  });
  const right = measured.find(({ fit }) => fit.comparison.fit !== 'contradicted');
  if (right !== undefined) return outcome(contrast, right.step, right.fit, right.fit.comparison.fit, day);
  const [plainest] = measured;
  if (plainest === undefined || contrast.onlyIfRight || fitsElsewhere(quantity, contrast, series, now))
    return null;
  return outcome(contrast, plainest.step, plainest.fit, 'contradicted', day);
}

/** The two facts whose values the sentence gives, the latest of several such pairs. */
function betweenEnds({ facts }: KnownSeries, ends: StatedEnds): readonly Step[] {
  if (ends.from === null || ends.to === null) return [];
  return facts
    .filter((to) => holds(to, ends.to))
    .flatMap((to) =>
      facts
        .filter((from) => from.validFrom < to.validFrom && holds(from, ends.from))
        .map((from) => ({ from, to })),
    )
    .slice(-1);
}

function outcome(
  { measure }: Contrast,
  { from, to }: Step,
  fit: ContrastFit,
  verdict: Outcome['verdict'],
  day: string,
): Outcome {
  return {
    verdict,
    fact: to,
    others: typeof from === 'number' ? [] : [from],
    rule: `contrast: ${fit.comparison.rule}`,
    detail: contrastWords(from, to, fit.result, measure === 'sum', day),
  };
}

function fitOf(quantity: Quantity, contrast: Contrast, { from, to }: Step): ContrastFit | null {
  const base =
    typeof from === 'number'
      ? { value: from, lower: from, upper: from, tolerance: 'exact' as const }
      : truthOf(from);
  const top = truthOf(to);
  return base === null || top === null ? null : compareContrast(quantity, contrast, base, top, to.unit);
}

const TO_COME = /^(?:will|would|['’]ll|goes|rises|falls|becomes|next)$/;

/** "The cap would rise to £1,738 from January, an increase of 1.2 per cent": from what holds to what has been decided. */
function stepToCome(
  sentence: SentenceReading,
  { base }: Contrast,
  { facts }: KnownSeries,
  published: string,
): readonly Step[] {
  if (base.kind !== 'time' || !sentence.tokens.some(({ lower }) => TO_COME.test(lower))) return [];
  const [to] = nextAfter(facts, published);
  const from = validOn(facts, published).at(-1);
  return to === undefined || from === undefined || to.kind === 'period' ? [] : [{ from, to }];
}

/** "Rises by 30 cents in July": what has been decided to hold from then. */
function beginningIn({ facts }: KnownSeries, { first, last }: StatedPeriod): readonly Fact[] {
  return facts.filter(({ validFrom }) => validFrom >= first && validFrom <= last).slice(0, 1);
}

/** The facts the figure leads to. */
function factsOf({ facts }: KnownSeries, time: ReturnType<typeof claimTime>, day: string): readonly Fact[] {
  const isPeriod = facts[0]?.kind === 'period';
  if (time === null) return isPeriod ? latestPeriod(facts, day) : validOn(facts, day);
  const within = validWithin(facts, time.first, time.last).filter((fact) => fact.validFrom <= day);
  if (!isPeriod) return within.slice(-1);
  const inside = within.filter((fact) => fact.validFrom >= time.first && (fact.validTo ?? '') <= time.last);
  return inside.length > 0 ? inside.slice(-1) : [];
}

/** What the figure may be measured from, the plainest reading first. */
function basesOf(
  { base }: Contrast,
  { facts }: KnownSeries,
  against: KnownSeries | null,
  to: Fact,
  time: ReturnType<typeof claimTime>,
  { published, day }: { readonly published: string; readonly day: string },
): readonly (Fact | number)[] {
  if (base.kind === 'stated') return [base.value];
  if (base.kind !== 'time') return against === null ? [] : factsOf(against, time, day);
  const earlier = facts.filter((fact) => fact.validFrom < to.validFrom);
  const { when } = base;
  if (typeof when === 'object') {
    const { first, last } = 'first' in when ? when : backFrom(published, when);
    return validWithin(facts, first, last).filter((fact) => fact.validFrom < to.validFrom);
  }
  const previous = earlier.slice(-1);
  const yearBefore = yearEarlier(earlier, to);
  switch (when) {
    case 'first':
      return earlier.slice(0, 1);
    case 'previous':
      return previous;
    case 'year-before':
      return yearBefore.length > 0 ? yearBefore : isYearly(earlier, to) ? previous : [];
    case 'open':
      return [...previous, ...yearBefore.filter((fact) => fact !== previous[0])];
  }
}

/** "A decade ago" on that day. */
function backFrom(day: string, { monthsBack, slack }: TimeBack): StatedPeriod {
  const back = (months: number) => addMonths(day, -Math.round(months));
  return { first: back(monthsBack + slack), last: back(monthsBack - slack) };
}

/** The fact of the same stretch of the year before or, for a state, the one in force a year before the new one. */
function yearEarlier(earlier: readonly Fact[], to: Fact): readonly Fact[] {
  const day = addMonths(to.validFrom, -12);
  if (to.kind !== 'period') return validOn(earlier, day);
  return earlier.filter((fact) => fact.validFrom.slice(0, 7) === day.slice(0, 7)).slice(-1);
}

function isYearly(earlier: readonly Fact[], to: Fact): boolean {
  const before = earlier.at(-1);
  return before !== undefined && before.validFrom <= addMonths(to.validFrom, -9);
}

/** Whether some other pair of the series would make the figure right; then it may be meant. */
function fitsElsewhere(
  quantity: Quantity,
  contrast: Contrast,
  { facts }: KnownSeries,
  now: readonly Fact[],
): boolean {
  if (contrast.base.kind !== 'time') return false;
  return now.some((to) =>
    facts.some(
      (from) =>
        from.validFrom < to.validFrom &&
        fitOf(quantity, contrast, { from, to })?.comparison.fit === 'supported',
    ),
  );
}
