import { firstEndingAfter } from '../article/ordered-spans.ts';
import type { Attribution } from './attribution.ts';
import type { Cue } from './cues/cue.ts';
import { entryLookup, findCues } from './cues/find-cues.ts';
import { withCertainty } from './learned/certainty.ts';
import type { Reading } from './reading.ts';
import { accordingTo } from './recognisers/according-to.ts';
import { adjectivalCue } from './recognisers/adjectival-cue.ts';
import { agentlessPassive } from './recognisers/agentless-passive.ts';
import { asClause } from './recognisers/as-clause.ts';
import { aside } from './recognisers/aside.ts';
import { clauseAfterCue } from './recognisers/clause-after-cue.ts';
import { colonQuotation } from './recognisers/colon-quotation.ts';
import { headlineColon } from './recognisers/headline-colon.ts';
import { infinitiveAfterCue } from './recognisers/infinitive-after-cue.ts';
import { nominalCue } from './recognisers/nominal-cue.ts';
import { objectAfterCue } from './recognisers/object-after-cue.ts';
import { passiveCue } from './recognisers/passive-cue.ts';
import { quotationAfterCue } from './recognisers/quotation-after-cue.ts';
import type { Context, CueRecogniser, SegmentRecogniser } from './recognisers/recogniser.ts';
import { relativeClause } from './recognisers/relative-clause.ts';
import { relayed } from './recognisers/relayed.ts';
import { uncuedQuotations } from './recognisers/uncued-quotation.ts';
import { viewpoint } from './recognisers/viewpoint.ts';
import { continuation } from './refiners/continuation.ts';
import { nested } from './refiners/nested.ts';
import type { Refiner } from './refiners/refiner.ts';
import { inTextOrder } from './refiners/refiner.ts';

/** Asked of each cue verb in turn; the first that answers takes it. */
const CUE_RECOGNISERS: readonly CueRecogniser[] = [
  relayed,
  asClause,
  passiveCue,
  agentlessPassive,
  relativeClause,
  aside,
  quotationAfterCue,
  clauseAfterCue,
  infinitiveAfterCue,
  objectAfterCue,
];

/** Asked of each segment. */
const SEGMENT_RECOGNISERS: readonly SegmentRecogniser[] = [
  accordingTo,
  viewpoint,
  headlineColon,
  nominalCue,
  adjectivalCue,
];

/** Applied in order. */
const REFINERS: readonly Refiner[] = [nested, continuation];

/**
 * Everything in the article that attributes something to somebody, in text order; see docs/statements.md. With
 * `breadth` "widest" also what is attributed without being anybody's statement ("the data show", "he seems").
 */
export function findAttributions(
  reading: Reading,
  breadth: 'statements' | 'widest' = 'statements',
): readonly Attribution[] {
  const keeps = breadth === 'widest' ? () => true : ({ act }: Attribution) => act !== 'wide';
  const refined = REFINERS.reduce<readonly Attribution[]>(
    (list, refiner) => refiner.refine(list, reading),
    proposedIn(reading, keeps),
  );
  return refined.map((one) => withCertainty(one, reading));
}

/** What the recognisers find and `keeps` lets stand, in text order, before the refiners. */
function proposedIn(reading: Reading, keeps: (one: Attribution) => boolean): Attribution[] {
  const entryOf = entryLookup(reading);
  const context = { reading, entryOf };
  const found: Attribution[] = [];
  const claimed = new Set<number>();
  for (const segment of reading.segments) {
    const here: Attribution[] = [];
    for (const recogniser of SEGMENT_RECOGNISERS)
      for (const one of recogniser.recognise(segment, context)) if (keeps(one)) here.push(one);
    for (const cue of findCues(reading, segment, entryOf)) {
      const one = proposedFor(cue, context);
      if (one !== null && keeps(one)) here.push(one);
    }
    for (const one of here) markQuotes(reading, one, claimed);
    for (const one of colonQuotation.recognise(segment, context))
      if (!claimed.has(one.content[0]?.start ?? -1) && keeps(one)) {
        here.push(one);
        markQuotes(reading, one, claimed);
      }
    for (const one of uncuedQuotations(reading, segment, (offset) => claimed.has(offset)))
      if (keeps(one)) here.push(one);
    found.push(...here);
  }
  return found.sort(inTextOrder);
}

/** What the first recogniser to find a statement makes of the cue; else the first attribution in the widest sense. */
function proposedFor(cue: Cue, context: Context): Attribution | null {
  let wide: Attribution | null = null;
  for (const recogniser of CUE_RECOGNISERS) {
    const one = recogniser.recognise(cue, context);
    if (one === null) continue;
    if (one.act !== 'wide') return one;
    wide ??= one;
  }
  return wide;
}

/** Remembers which quotations an attribution holds. */
function markQuotes(reading: Reading, attribution: Attribution, claimed: Set<number>): void {
  for (const piece of attribution.content) {
    for (let i = firstEndingAfter(reading.quotes, piece.start); i < reading.quotes.length; i += 1) {
      const quote = reading.quotes[i];
      if (quote === undefined || quote.start >= piece.end) break;
      claimed.add(quote.start);
    }
  }
}
