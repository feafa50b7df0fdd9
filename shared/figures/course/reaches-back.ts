import { addMonths } from '../calendar.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { compareElapsed } from '../verdicts/compare-elapsed.ts';
import type { Stretch } from './course.ts';

/** How a day or a length of time stands to a stretch of the past: it names it, reaches beyond it or falls short of it. */
export type Reach = 'there' | 'beyond' | 'short';

/** "Since 2015", "in seven years", against the stretch it should reach back to from one of the days `ends`. */
export function reachesBack(quantity: Quantity, to: Stretch, ends: readonly string[]): Reach | null {
  const { date, value, step, comparator } = quantity;
  if (date !== null) return date.last < to.first ? 'beyond' : date.first > to.last ? 'short' : 'there';
  const unit = quantity.unit.replace(/ ago$/, '');
  const months = unit === 'years' ? 12 : unit === 'months' ? 1 : null;
  if (value === null || months === null) return null;
  const claim = { value, unit, comparator, step };
  const fits = ends.some((end) =>
    [to.first, to.last].some((day) => day <= end && compareElapsed(claim, day, end).fit !== 'contradicted'),
  );
  if (fits) return 'there';
  const back = ends.map((end) => addMonths(end, -Math.round(value * months)));
  const [least = ''] = back.toSorted().toReversed();
  const [most = ''] = back.toSorted();
  return least < to.first ? 'beyond' : most > to.last ? 'short' : 'there';
}
