import { addDays, plainDay } from '../calendar.ts';
import { dayNumber } from '../quantities/dates/calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { compareNumber } from '../verdicts/compare-number.ts';
import { lengthOf } from '../verdicts/facts-spoken-of.ts';
import type { Outcome } from '../verdicts/outcome.ts';
import type { Course } from './course.ts';
import { type Move, madeBy } from './moves.ts';

type Moves = Extract<Course, { sort: 'moves' }>;

/** How many moves there were: the numbers the words may mean, and whether any other number is wrong. */
interface Count {
  /** The plainest first. */
  readonly counts: readonly number[];
  readonly moves: readonly Move[];
  /** Whether a smaller, and whether a larger number is refuted. */
  readonly least: boolean;
  readonly most: boolean;
}

/** What has been decided takes effect within so many days. */
const SOON_DAYS = 10;
/** A value that has held for so long, and much longer than those that followed, ends no run of moves. */
const REST_DAYS = 150;
const MUCH_LONGER = 2.5;

/** A number of moves against those of the series, up to the day the words name or that of publication. */
export function judgeMoves(
  quantity: Quantity,
  course: Moves,
  moves: readonly Move[],
  published: string,
): Outcome | null {
  const found = [published, addDays(published, SOON_DAYS)].flatMap((day) => {
    const end = course.until === null || course.until.last > day ? day : course.until.last;
    return countOf(course, madeBy(moves, end), end) ?? [];
  });
  const [plainest] = found;
  if (plainest === undefined) return null;
  for (const count of found)
    for (const number of count.counts) {
      const { fit, rule } = compared(quantity, number);
      if (fit === 'supported') return outcome('supported', count, rule);
    }
  const isLess = found.every(({ counts }) => counts.every((number) => (quantity.value ?? 0) < number));
  if (quantity.comparator !== 'exactly' || !(isLess ? plainest.least : plainest.most)) return null;
  return outcome('contradicted', plainest, 'another number of moves');
}

function compared({ value, comparator, step }: Quantity, number: number) {
  const claim = {
    low: value ?? 0,
    high: value ?? 0,
    comparator,
    step,
    roundStep: step,
    fraction: false,
    coarse: false,
  };
  return compareNumber(claim, { value: number, lower: number, upper: number, tolerance: 'exact' });
}

function countOf(course: Moves, moves: readonly Move[], end: string): Count | null {
  if (course.inARow || course.since === null) return countInARow(course, moves);
  return countWithin(course, moves, course.since, end);
}

/**
 * The latest moves in that direction, one after another, back to one the other way, a long rest or a gap. Where the
 * series has turned since, they can only be borne out.
 */
function countInARow({ direction, inARow, every }: Moves, moves: readonly Move[]): Count | null {
  const way = direction ?? moves.at(-1)?.direction;
  const end = moves.findLastIndex((move) => move.direction === way) + 1;
  const isOn = (move: Move) => move.direction === way && move.joined;
  const before = moves.slice(0, end).findLastIndex((move) => !isOn(move));
  const run = moves.slice(before + 1, end);
  const [first] = run;
  if (way === 'level' || first === undefined || (every !== null && !isEvery(every, first))) return null;
  const rest = run.findLastIndex((move, place) => place > 0 && isRest(move, run.slice(place)));
  const least = inARow && end === moves.length;
  const begins = moves[before]?.joined === true || isRest(first, run);
  const counts = rest > 0 ? [run.length - rest, run.length] : [run.length];
  return { counts, moves: run, least, most: least && begins };
}

/** Whether the value before had held much longer than those since. */
function isRest({ from }: Move, since: readonly Move[]): boolean {
  const lengths = since.slice(1).map((move) => lengthOf(move.from));
  const longest = Math.max(0, ...lengths);
  return from.kind !== 'period' && lengthOf(from) >= REST_DAYS && lengthOf(from) >= MUCH_LONGER * longest;
}

const DAYS = { weeks: 7, months: 30.4, quarters: 91.3, years: 365.25 };

/** Whether the values of the series are those of such periods. */
function isEvery(every: NonNullable<Moves['every']>, { from, to }: Move): boolean {
  const apart = dayNumber(to.validFrom) - dayNumber(from.validFrom);
  return Math.abs(apart / DAYS[every] - 1) < 0.2;
}

/** All moves in that direction from a day on; whether those of the time named itself count is left open. */
function countWithin(
  { direction, vague }: Moves,
  moves: readonly Move[],
  since: NonNullable<Moves['since']>,
  end: string,
): Count | null {
  const inside = moves.filter(({ to }) => to.validFrom >= since.first && to.validFrom <= end);
  const own = inside.filter((move) => direction === null || move.direction === direction);
  if (own.length === 0) return null;
  const after = own.filter(({ to }) => to.validFrom > since.last);
  const counts = since.last === '' || after.length === 0 ? [own.length] : [own.length, after.length];
  const isWhole =
    !vague && inside.every(({ joined }) => joined) && (inside[0]?.from.validFrom ?? '') <= since.first;
  return { counts, moves: own, least: isWhole, most: isWhole };
}

function outcome(
  verdict: 'supported' | 'contradicted',
  { counts, moves }: Count,
  rule: string,
): Outcome | null {
  const last = moves.at(-1);
  if (last === undefined) return null;
  const [count = 0] = counts;
  const days = moves.slice(-count).map(({ to }) => plainDay(to.validFrom));
  const listed = days.length <= MOST_LISTED ? days.join(', ') : `${days[0]} to ${days.at(-1)}`;
  return {
    verdict,
    fact: last.to,
    others: [last.from],
    rule: `course: ${rule}`,
    detail: `it moved that way ${count === 1 ? 'once' : `${count} times`}: ${listed}`,
  };
}

const MOST_LISTED = 6;
