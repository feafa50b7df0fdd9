import type { Attribution } from '../attribution.ts';
import type { Reading, Segment } from '../reading.ts';
import { attributionOf } from './recogniser.ts';

/** Fewer words than this between quotation marks, with no cue, are a name, a title or a scare quote. */
const FEWEST_WORDS = 5;

/**
 * Quotations that make up whole sentences and that no cue has claimed: they carry on the speaker before, or the
 * article names the speaker in another sentence.
 */
export function uncuedQuotations(
  reading: Reading,
  segment: Segment,
  claimed: (offset: number) => boolean,
): Attribution[] {
  const found: Attribution[] = [];
  for (let i = segment.from; i < segment.to; ) {
    const quote = reading.quoteOf[i] as number;
    if (quote < 0) {
      i += 1;
      continue;
    }
    const to = Math.max(i + 1, reading.quoteTo[quote] as number);
    const span = reading.quotes[quote];
    if (span !== undefined && !span.single && standsAlone(i, to, segment) && !claimed(span.start)) {
      const one = attributionOf(reading, {
        recogniser: 'uncued-quotation',
        content: [{ from: i, to }],
        cue: null,
        lemma: null,
        act: 'speech',
        mention: null,
      });
      if (one !== null) found.push(one);
    }
    i = to;
  }
  return found;
}

function standsAlone(from: number, to: number, segment: Segment): boolean {
  if (to - from - 2 < FEWEST_WORDS) return false;
  return from === segment.from && to >= segment.to - 1;
}
