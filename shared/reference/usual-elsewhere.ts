import type { Fact } from './fact.ts';
import type { Rhythm } from './usual-interval.ts';

/** How many series of one metric and kind have each rhythm, by its days written out or `irregular`. */
export type RhythmCounts = Readonly<Record<string, number>>;

/** A metric has a rhythm if it is that of so many of its series. */
const SHARE = 2 / 3;
const LIKE = 0.15;

/** The same counts after one series went from one rhythm to another; one that shows none is not counted. */
export function recounted(counts: RhythmCounts, from: Rhythm, to: Rhythm): RhythmCounts {
  if (from === to) return counts;
  const changed = { ...counts };
  if (to !== null) changed[to] = (changed[to] ?? 0) + 1;
  if (from !== null) changed[from] = (changed[from] ?? 0) - 1;
  return Object.fromEntries(Object.entries(changed).filter(([, count]) => count > 0));
}

/** A period shows by its own length whether a rhythm fits it; a state does not, and may follow another by chance. */
const FEWEST_STATES = 2;

/**
 * The rhythm of a metric of a kind, in days: that of the middle one of its regular series, if at least two thirds of all
 * its series have about the same; of states, if at least two have. Null where they have none in common.
 */
export function intervalElsewhere(counts: RhythmCounts, kind: Fact['kind']): number | null {
  const { irregular = 0, ...regular } = counts;
  const intervals = Object.entries(regular)
    .map(([days, count]) => ({ days: Number(days), count }))
    .sort((a, b) => a.days - b.days);
  const all = total(intervals);
  const usual = middleOf(intervals, all);
  if (usual === null) return null;
  const alike = total(intervals.filter(({ days }) => Math.abs(days - usual) <= usual * LIKE));
  const isShared = alike >= (all + irregular) * SHARE && (kind === 'period' || alike >= FEWEST_STATES);
  return isShared ? usual : null;
}

interface Counted {
  readonly days: number;
  readonly count: number;
}

function middleOf(intervals: readonly Counted[], all: number): number | null {
  let passed = 0;
  for (const { days, count } of intervals) {
    passed += count;
    if (passed * 2 >= all) return days;
  }
  return null;
}

function total(intervals: readonly Counted[]): number {
  return intervals.reduce((sum, { count }) => sum + count, 0);
}
