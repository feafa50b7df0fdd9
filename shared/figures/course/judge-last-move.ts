import type { Fact } from '../../reference/fact.ts';
import { plainDay } from '../calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Outcome } from '../verdicts/outcome.ts';
import type { Course, Stretch } from './course.ts';
import { type Move, madeBy } from './moves.ts';
import { reachesBack } from './reaches-back.ts';

type LastMove = Extract<Course, { sort: 'first-move' | 'last-move' }>;

/**
 * "The first rise since 2015", "last raised in 2009": the day or length of time against the last such move, of a first
 * one the last before it. Of a series that begins where the words reach to, the first value may be what that move led to.
 */
export function judgeLastMove(
  quantity: Quantity,
  course: LastMove,
  facts: readonly Fact[],
  moves: readonly Move[],
  published: string,
): Outcome | null {
  const { sort, direction } = course;
  const until = course.sort === 'first-move' && course.until !== null ? course.until.last : published;
  const made = madeBy(moves, until < published ? until : published);
  const latest = made.findLast((move) => isThatWay(move, direction));
  const isFirst = sort === 'first-move';
  if (isFirst && (latest === undefined || latest !== made.at(-1))) return null;
  const before = isFirst ? made.slice(0, -1).findLast((move) => isThatWay(move, direction)) : latest;
  const ends = isFirst && latest !== undefined ? [published, latest.to.validFrom] : [published];
  if (before === undefined) return fromTheFirst(quantity, facts, ends);
  const reach = reachesBack(quantity, daysOf(before), ends);
  const told = {
    fact: before.to,
    others: [before.from],
    detail: `the last one before was on ${plainDay(before.to.validFrom)}`,
  };
  if (reach === 'there') return { ...told, verdict: 'supported', rule: 'course: the last such move' };
  if (reach !== 'beyond' || !before.joined) return null;
  return { ...told, verdict: 'contradicted', rule: 'course: such a move came later' };
}

function isThatWay(move: Move, direction: LastMove['direction']): boolean {
  return direction === null ? move.direction !== 'level' : move.direction === direction;
}

/** Where the facts have no such move, the first of them may be what one led to. */
function fromTheFirst(quantity: Quantity, [first]: readonly Fact[], ends: readonly string[]): Outcome | null {
  if (first === undefined || first.kind === 'period') return null;
  const days = { first: first.validFrom, last: first.validFrom };
  if (reachesBack(quantity, days, ends) !== 'there') return null;
  return {
    verdict: 'supported',
    fact: first,
    others: [],
    rule: 'course: the value has held since then',
    detail: null,
  };
}

/** A move between two months is one of the second. */
function daysOf({ to }: Move): Stretch {
  return { first: to.validFrom, last: to.kind === 'period' ? (to.validTo ?? to.validFrom) : to.validFrom };
}
