import type { Fact } from '../../reference/fact.ts';
import { plainDay } from '../calendar.ts';
import { holds } from '../contrast/stated-ends.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { compareElapsed } from '../verdicts/compare-elapsed.ts';
import { validOn } from '../verdicts/known-facts.ts';
import type { Outcome } from '../verdicts/outcome.ts';
import type { Course } from './course.ts';
import type { Move } from './moves.ts';

type Held = Extract<Course, { sort: 'held' }>;

/** A writer who errs about how long something held seldom errs by more than this factor. */
const FARTHEST = 3;
/** Nor by more days than this about since when. */
const MOST_DAYS = 400;

/**
 * "Held at 5.25 percent for 11 months", "unchanged since August 2023", "a pause of seven months": from the day a value
 * came into force to that on which the next did, or to publication.
 */
export function judgeHeld(
  quantity: Quantity,
  course: Held,
  facts: readonly Fact[],
  moves: readonly Move[],
  published: string,
): Outcome | null {
  const { value, over } = course;
  const [now] = validOn(facts, published);
  if (now === undefined || now.kind !== 'state') return null;
  const meant = factsMeant(course, now, facts, moves, published);
  const spells = meant.flatMap((fact) => (fact === undefined ? [] : spellOf(fact, moves, published)));
  for (const spell of spells)
    if (fits(quantity, spell)) return outcome('supported', spell, 'course: so long it held');
  const [plainest] = spells;
  if (plainest === undefined || !plainest.known || (value !== null && spells.length > 1)) return null;
  if (!isNear(quantity, plainest) && !(value === null && !over && reachesBeyond(quantity, plainest)))
    return null;
  return outcome('contradicted', plainest, 'course: it held for another length of time');
}

/** The values of which it may be said, the plainest first. */
function factsMeant(
  { value, lasts, over }: Held,
  now: Fact,
  facts: readonly Fact[],
  moves: readonly Move[],
  published: string,
): readonly (Fact | undefined)[] {
  const before = moves.findLast(({ to }) => to === now)?.from;
  if (value !== null)
    return lasts && holds(now, value)
      ? [now]
      : facts.filter((fact) => fact.validFrom <= published && holds(fact, value)).toReversed();
  const earlier = facts.filter((fact) => fact.validFrom < now.validFrom).toReversed();
  return over ? [before, now, ...earlier] : [now, before];
}

/** How long a value held. */
interface Spell {
  readonly fact: Fact;
  readonly from: string;
  readonly to: string;
  /** The facts tell when it came into force; the first of a series may have held before. */
  readonly known: boolean;
}

/** The spell ends with the fact: for one still in force, or in force again, with publication. */
function spellOf(fact: Fact, moves: readonly Move[], published: string): readonly Spell[] {
  const came = moves.find(({ to }) => to === fact);
  const went = moves.find(({ from }) => from === fact);
  const to = went === undefined || went.to.validFrom > published ? published : went.to.validFrom;
  return [{ fact, from: fact.validFrom, to, known: came?.joined === true && came.direction !== 'level' }];
}

function fits(quantity: Quantity, { from, to }: Spell): boolean {
  const { date, value, unit, comparator, step } = quantity;
  if (date !== null) return date.first <= from && date.last >= from;
  return value !== null && compareElapsed({ value, unit, comparator, step }, from, to).fit !== 'contradicted';
}

/** "Unchanged since 2009", of what has changed since. */
function reachesBeyond({ date }: Quantity, { from }: Spell): boolean {
  return date !== null && date.last < from;
}

function isNear(quantity: Quantity, { from, to }: Spell): boolean {
  if (quantity.comparator !== 'exactly') return false;
  const days = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;
  if (quantity.date !== null) {
    const stated = days(quantity.date.first, to);
    const known = days(from, to);
    return stated > 0 && (ratioWithin(stated, known) || Math.abs(stated - known) <= MOST_DAYS);
  }
  const unit = { days: 1, weeks: 7, months: 30.4, years: 365.25 }[quantity.unit];
  return unit !== undefined && ratioWithin((quantity.value ?? 0) * unit, days(from, to));
}

function ratioWithin(a: number, b: number): boolean {
  return a / b <= FARTHEST && b / a <= FARTHEST;
}

function outcome(verdict: 'supported' | 'contradicted', { fact, from, to }: Spell, rule: string): Outcome {
  return { verdict, fact, others: [], rule, detail: `it held from ${plainDay(from)} to ${plainDay(to)}` };
}
