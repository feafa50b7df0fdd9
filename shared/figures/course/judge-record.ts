import type { Fact } from '../../reference/fact.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { latestPeriod, validOn, validWithin } from '../verdicts/known-facts.ts';
import type { Outcome } from '../verdicts/outcome.ts';
import type { Course, Stretch } from './course.ts';
import { levelOf } from './moves.ts';
import { reachesBack } from './reaches-back.ts';

/**
 * "The lowest since 2009", "its highest in 14 years": right where that is when it was last so low, wrong where it has been
 * lower in between.
 */
export function judgeRecord(
  quantity: Quantity,
  { extreme, until }: Extract<Course, { sort: 'record' }>,
  facts: readonly Fact[],
  published: string,
): Outcome | null {
  const [now] = factsThen(facts, until, published);
  const level = now === undefined ? null : levelOf(now);
  if (now === undefined || level === null) return null;
  const sign = extreme === 'high' ? 1 : -1;
  const earlier = facts.filter((fact) => fact.validFrom < now.validFrom);
  const above = (fact: Fact) => sign * ((levelOf(fact) ?? Number.NaN) - level);
  const asMuch = earlier.findLast((fact) => above(fact) >= 0);
  if (asMuch === undefined) return null;
  const more = earlier.findLast((fact) => above(fact) > 0);
  for (const fact of [asMuch, more])
    if (fact !== undefined && reachesBack(quantity, daysOf(fact), [published, now.validFrom]) === 'there')
      return {
        verdict: 'supported',
        fact: now,
        others: [fact],
        rule: `course: the ${extreme}est since then`,
        detail: null,
      };
  if (more === undefined || reachesBack(quantity, daysOf(more), [published]) !== 'beyond') return null;
  return {
    verdict: 'contradicted',
    fact: more,
    others: [now],
    rule: `course: it was ${extreme}er in between`,
    detail: null,
  };
}

function daysOf({ validFrom, validTo }: Fact) {
  return { first: validFrom, last: validTo ?? validFrom };
}

/** The value of the time named or, where none is, the latest. */
function factsThen(facts: readonly Fact[], until: Stretch | null, published: string): readonly Fact[] {
  const isPeriod = facts[0]?.kind === 'period';
  if (until === null || until.last >= published)
    return isPeriod ? latestPeriod(facts, published) : validOn(facts, published);
  const then = validWithin(facts, until.first, until.last);
  return isPeriod && then.length > 1 ? [] : then.slice(-1);
}
