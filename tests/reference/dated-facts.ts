import type { Fact } from '../../shared/reference/fact.ts';
import { recordOf } from './record-of.ts';

/** A fact of an invented body, with whatever a test wants otherwise. */
export function fact(given: Partial<Fact>): Fact {
  return { ...recordOf(given).fact, since: 1, ...given };
}

/** What one year as a whole came to. */
export function year(of: number, given: Partial<Fact> = {}): Fact {
  return fact({ kind: 'period', value: of, validFrom: `${of}-01-01`, validTo: `${of}-12-31`, ...given });
}

/** What holds since a day, the next taking its place. */
export function states(...days: readonly string[]): Fact[] {
  return days.map((validFrom, index) => fact({ kind: 'state', value: index, validFrom }));
}

/** A fact with the day it was fetched. */
export function retrieved(on: string, of: Fact): Fact {
  return { ...of, source: { ...of.source, retrieved: on } };
}
