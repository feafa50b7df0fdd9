import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** How many quantities to either side are looked at: a sentence without end costs no more than its length. */
const MOST_BESIDE = 24;

/** The quantities near one, itself included, in text order. */
export function quantitiesBeside({ quantities }: SentenceReading, quantity: Quantity): readonly Quantity[] {
  const at = placeOf(quantities, quantity.start);
  return quantities.slice(Math.max(0, at - MOST_BESIDE), at + MOST_BESIDE + 1);
}

function placeOf(quantities: readonly Quantity[], start: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle] as Quantity).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
