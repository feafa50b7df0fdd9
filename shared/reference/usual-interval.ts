import { daysBetween } from './days.ts';
import type { Fact } from './fact.ts';

/** Older gaps say how often a series was updated once. */
const MOST_GAPS = 8;
/** Two gaps are needed to see a rhythm; one is enough for periods that follow one another without a break. */
const FEWEST_GAPS = 2;
/** Few gaps may be alike by chance: up to three have to be as near as months and years are to one another. */
const FEW_GAPS = 3;
const NEAR = 0.15;
/** Of more, one is like another if it is within three tenths of it: a release that slipped by a week or a quarter. */
const LIKE = 0.3;
/** So many of the gaps must be like the usual one; enlargements and elections called early are not. */
const REGULAR_SHARE = 2 / 3;

/** What of a fact tells how old it is and how often there is a new one. */
export type DatedFact = Pick<Fact, 'id' | 'kind' | 'validFrom' | 'validTo' | 'released' | 'source'>;

/**
 * The day a fact is of: the last one of a period, which is when its value is complete; else the first on which it holds.
 */
export function dayOfFact({ kind, validFrom, validTo }: DatedFact): string {
  return kind === 'period' ? (validTo ?? validFrom) : validFrom;
}

/** How often a series has a new value: in days; `irregular`: as it happens; null: it has too few values to tell. */
export type Rhythm = number | 'irregular' | null;

/**
 * The rhythm of a series: the median of its last eight gaps, if at least two thirds of them are like it, or all of up to
 * three are near it. Rival counts of one day are one value.
 */
export function rhythmOf(facts: readonly DatedFact[]): Rhythm {
  const recent = recentGaps(facts);
  const usual = median(recent);
  if (usual === null) return null;
  if (recent.length < FEWEST_GAPS)
    return facts.every((fact) => fact.kind === 'period' && fillsInterval(fact, usual)) ? usual : null;
  const few = recent.length <= FEW_GAPS;
  const alike = recent.filter((gap) => isLike(gap, usual, few ? NEAR : LIKE));
  return alike.length >= recent.length * (few ? 1 : REGULAR_SHARE) ? usual : 'irregular';
}

/** The longest time in days, of its last eight gaps, that a series went without a new value; null where it has one or none. */
export function longestGap(facts: readonly DatedFact[]): number | null {
  const gaps = recentGaps(facts);
  return gaps.length === 0 ? null : Math.max(...gaps);
}

/** Whether a fact was given an end where the next one begins, if there is one every `interval` days. */
export function fillsInterval({ validFrom, validTo }: DatedFact, interval: number): boolean {
  return validTo !== null && isLike(daysBetween(validFrom, validTo) + 1, interval, NEAR);
}

function recentGaps(facts: readonly DatedFact[]): number[] {
  const days = [...new Set(facts.map(dayOfFact))].sort();
  return days
    .slice(1)
    .map((day, index) => daysBetween(days[index] as string, day))
    .slice(-MOST_GAPS);
}

function isLike(days: number, usual: number, within: number): boolean {
  return Math.abs(days - usual) <= usual * within;
}

/** The middle one of some numbers; the lower of two. Null where there are none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
