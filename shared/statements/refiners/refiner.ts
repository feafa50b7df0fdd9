import type { Attribution } from '../attribution.ts';
import type { Reading } from '../reading.ts';

/** Changes the list of attributions as a whole; the list is in text order before and after. */
export interface Refiner {
  readonly name: string;
  refine(attributions: readonly Attribution[], reading: Reading): readonly Attribution[];
}

/** The attribution with `changes`, and the refiner's name at the end of its trace. */
export function refined(
  attribution: Attribution,
  refiner: string,
  changes: Partial<Attribution>,
): Attribution {
  return { ...attribution, ...changes, trace: [...attribution.trace, refiner] };
}

/** Text order: by the start of the content, the longer first. */
export function inTextOrder(a: Attribution, b: Attribution): number {
  const first = (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0);
  return first !== 0 ? first : (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0);
}
