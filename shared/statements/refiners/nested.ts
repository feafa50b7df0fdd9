import type { Span } from '../../article/span.ts';
import { type Attribution, extentOf } from '../attribution.ts';
import { inTextOrder, type Refiner, refined } from './refiner.ts';

/**
 * Keeps the outer speaker where one attribution stands inside what another attributes ("The mayor said police
 * believed it was arson"), and notes the inner speaker's mention on the outer one.
 */
export const nested: Refiner = {
  name: 'nested',
  refine(attributions) {
    const kept: Attribution[] = [];
    const inner = new Map<number, Span[]>();
    for (const attribution of [...attributions].sort(inTextOrder)) {
      const anchor = attribution.cue ?? extentOf(attribution);
      const outer = holderOf(kept, anchor);
      if (outer < 0) kept.push(attribution);
      else if (attribution.mention !== null) {
        const known = inner.get(outer) ?? [];
        known.push(attribution.mention);
        inner.set(outer, known);
      }
    }
    return kept.map((attribution, index) => {
      const mentions = inner.get(index);
      return mentions === undefined ? attribution : refined(attribution, 'nested', { inner: mentions });
    });
  },
};

/** How many attributions back an outer one is looked for. */
const REACH = 12;

function holderOf(kept: readonly Attribution[], anchor: Span): number {
  for (let at = kept.length - 1; at >= 0 && at >= kept.length - REACH; at -= 1) {
    const outer = kept[at] as Attribution;
    if (outer.content.some((piece) => piece.start <= anchor.start && anchor.end <= piece.end)) return at;
  }
  return -1;
}
