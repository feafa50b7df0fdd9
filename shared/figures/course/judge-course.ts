import type { Quantity } from '../quantities/quantity.ts';
import type { KnownSeries } from '../verdicts/known-facts.ts';
import type { Outcome } from '../verdicts/outcome.ts';
import type { Course } from './course.ts';
import { judgeHeld } from './judge-held.ts';
import { judgeLastMove } from './judge-last-move.ts';
import { judgeMoves } from './judge-moves.ts';
import { judgeRecord } from './judge-record.ts';
import { movesOf } from './moves.ts';

/**
 * What a figure says of the course of a series, against all its facts that had begun by the day of publication. Null
 * where the facts leave gaps in what it speaks of: nothing is claimed about a gap.
 */
export function judgeCourse(
  quantity: Quantity,
  course: Course,
  { facts }: KnownSeries,
  published: string,
): Outcome | null {
  const moves = movesOf(facts);
  if (moves === null) return null;
  switch (course.sort) {
    case 'moves':
      return judgeMoves(quantity, course, moves, published);
    case 'first-move':
    case 'last-move':
      return judgeLastMove(quantity, course, facts, moves, published);
    case 'record':
      return judgeRecord(quantity, course, facts, published);
    case 'held':
      return judgeHeld(quantity, course, facts, moves, published);
  }
}
