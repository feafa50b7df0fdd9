import type { Reading } from '../reading.ts';

/** The first token that starts at or after the offset, by bisection. */
export function tokenAt({ words }: Reading, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
