import type { Fact } from '../../reference/fact.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { truthOf } from '../subjects/in-unit.ts';

/** Values the sentence itself gives for the two ends of a change ("from 10.1 percent to 6.8 percent"). */
export interface StatedEnds {
  readonly from: number | null;
  readonly to: number | null;
}

/** "from 10.1 percent to 6.8 percent", "to 5.25%", "from £10.42": values with those words before. */
export function statedEnds(sentence: SentenceReading, quantity: Quantity): StatedEnds {
  const ends = { from: null as number | null, to: null as number | null };
  for (const other of sentence.quantities) {
    if (other === quantity || other.value === null || other.kind === 'date' || other.role !== 'figure')
      continue;
    const before = sentence.tokens[tokenAt(sentence, other.start) - 1]?.lower;
    if (before === 'from') ends.from = other.value;
    if (before === 'to' || before === 'at') ends.to = other.value;
  }
  return ends;
}

/** Whether the fact is the value stated, as far as it is rounded there; where none is stated, any fact is. */
export function holds(fact: Fact, value: number | null): boolean {
  if (value === null) return true;
  const truth = truthOf(fact);
  if (truth === null) return false;
  return (
    value >= truth.lower - 0.0501 * slack(truth.lower) && value <= truth.upper + 0.0501 * slack(truth.upper)
  );
}

function slack(value: number): number {
  return Math.max(1, Math.abs(value) / 1000);
}
