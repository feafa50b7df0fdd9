import type { Span } from './span.ts';

/** Index of the first of the spans, in text order and apart, that ends after `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstFor(spans, ({ end }) => end > offset);
}

/** Index of the first of the spans, in text order, that starts at `offset` or later; their number where none does. */
export function firstStartingAt(spans: readonly Span[], offset: number): number {
  return firstFor(spans, ({ start }) => start >= offset);
}

/** The least index for whose span `holds`, which must hold for every later one too. */
function firstFor(spans: readonly Span[], holds: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(spans[middle] as Span)) high = middle;
    else low = middle + 1;
  }
  return low;
}
