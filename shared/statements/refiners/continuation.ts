import { type Attribution, extentOf } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { type Refiner, refined } from './refiner.ts';

/**
 * Joins a quotation without a cue to the statement it carries on: in the same paragraph as one more piece of it, in
 * the next paragraph as a statement of its own by the same speaker.
 */
export const continuation: Refiner = {
  name: 'continuation',
  refine(attributions, reading) {
    const kept: Attribution[] = [];
    for (const attribution of attributions) {
      const at = isUncued(attribution) ? carriedOn(kept, attribution, reading) : -1;
      const before = kept[at];
      if (before === undefined) {
        kept.push(attribution);
        continue;
      }
      const distance = paragraphOf(reading, attribution) - paragraphOf(reading, before, true);
      if (distance === 0 && nothingBetween(before, attribution, reading))
        kept[at] = refined(before, 'continuation', { content: [...before.content, ...attribution.content] });
      else kept.push(refined(attribution, 'continuation', { continues: at }));
    }
    return kept;
  },
};

function isUncued(attribution: Attribution): boolean {
  return attribution.cue === null && attribution.trace[0] === 'uncued-quotation';
}

/** How many attributions back the one that is carried on may stand. */
const REACH = 4;

/** Index of the last statement with a quotation in it, in this paragraph or the one before; -1 without one. */
function carriedOn(kept: readonly Attribution[], attribution: Attribution, reading: Reading): number {
  const paragraph = paragraphOf(reading, attribution);
  for (let at = kept.length - 1; at >= 0 && at >= kept.length - REACH; at -= 1) {
    const before = kept[at] as Attribution;
    const distance = paragraph - paragraphOf(reading, before, true);
    if (distance > 1) return -1;
    if (before.kind !== 'reported') return at;
    if (distance === 1) return -1;
  }
  return -1;
}

function paragraphOf(reading: Reading, attribution: Attribution, last = false): number {
  if (!last) return reading.paragraphOf[attribution.sentence] as number;
  const { end } = extentOf(attribution);
  let sentence = attribution.sentence;
  while (sentence + 1 < reading.sentences.length && (reading.sentences[sentence + 1]?.start ?? end) < end)
    sentence += 1;
  return reading.paragraphOf[sentence] as number;
}

/** Whether no whole sentence stands between the two. */
function nothingBetween(before: Attribution, after: Attribution, reading: Reading): boolean {
  const end = Math.max(extentOf(before).end, before.cue?.end ?? 0, before.mention?.end ?? 0);
  for (let sentence = after.sentence - 1; sentence > before.sentence; sentence -= 1) {
    const span = reading.sentences[sentence];
    if (span !== undefined && span.start >= end) return false;
    if (span !== undefined && span.end <= end) return true;
  }
  return true;
}
