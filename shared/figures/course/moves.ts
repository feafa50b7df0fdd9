import type { Fact } from '../../reference/fact.ts';
import { addDays } from '../calendar.ts';
import { truthOf } from '../subjects/in-unit.ts';
import { isOneOff } from '../verdicts/facts-spoken-of.ts';
import type { MoveDirection } from './course.ts';

/** From one value of a series to the next. */
export interface Move {
  readonly from: Fact;
  readonly to: Fact;
  readonly direction: MoveDirection | 'level';
  /** Nothing can lie between the two values: the one begins when the other ends. */
  readonly joined: boolean;
}

/** So many days between the end of a fact and the beginning of the next leave room for no other. */
const GAP_DAYS = 7;

/** The moves of a series, in order of time; null where rival counts leave open how it moved. */
export function movesOf(facts: readonly Fact[]): readonly Move[] | null {
  const moves: Move[] = [];
  for (const [place, to] of facts.entries()) {
    const from = facts[place - 1];
    if (from === undefined) continue;
    const [a, b] = [levelOf(from), levelOf(to)];
    if (from.validFrom === to.validFrom || a === null || b === null) return null;
    const direction = b > a ? 'up' : b < a ? 'down' : 'level';
    moves.push({ from, to, direction, joined: isJoined(from, to) });
  }
  return moves;
}

function isJoined(from: Fact, to: Fact): boolean {
  if (from.kind === 'period' && (isOneOff(from) || isOneOff(to))) return false;
  return from.validTo === null || addDays(from.validTo, GAP_DAYS) >= to.validFrom;
}

/** The value of a fact, or the middle of its band. */
export function levelOf(fact: Fact): number | null {
  const truth = truthOf(fact);
  return truth === null ? null : (truth.value ?? (truth.lower + truth.upper) / 2);
}

/** The moves made by `day`; those of months or years count once these are over. */
export function madeBy(moves: readonly Move[], day: string): readonly Move[] {
  return moves.filter(
    ({ to }) => (to.kind === 'period' ? (to.validTo ?? to.validFrom) : to.validFrom) <= day,
  );
}
