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
    const inner = new Map<Attribution, Span[]>();
    for (const attribution of [...attributions].sort(inTextOrder)) {
      const outer = holderAmong(kept, kept.length - REACH, kept.length, attribution);
      if (outer === null) kept.push(attribution);
      else noteInner(inner, outer, attribution);
    }
    // What starts later may hold the cue of what starts before it ("In her view, it was, Hult said, late").
    const outermost = kept.filter((attribution, index) => {
      const outer = holderAmong(kept, index + 1, index + 1 + REACH, attribution);
      if (outer !== null) noteInner(inner, outer, attribution);
      return outer === null;
    });
    return outermost.map((attribution) => {
      const mentions = inner.get(attribution);
      return mentions === undefined ? attribution : refined(attribution, 'nested', { inner: mentions });
    });
  },
};

/** How many attributions away an outer one is looked for. */
const REACH = 12;

/** The last of the attributions `from..to` whose content holds the cue of `inner`, or its content where it has none. */
function holderAmong(
  kept: readonly Attribution[],
  from: number,
  to: number,
  inner: Attribution,
): Attribution | null {
  const anchor = inner.cue ?? extentOf(inner);
  for (let at = Math.min(to, kept.length) - 1; at >= Math.max(0, from); at -= 1) {
    const outer = kept[at] as Attribution;
    if (outer.content.some((piece) => piece.start <= anchor.start && anchor.end <= piece.end)) return outer;
  }
  return null;
}

function noteInner(inner: Map<Attribution, Span[]>, outer: Attribution, { mention }: Attribution): void {
  if (mention === null) return;
  const known = inner.get(outer) ?? [];
  known.push(mention);
  known.sort((a, b) => a.start - b.start);
  inner.set(outer, known);
}
