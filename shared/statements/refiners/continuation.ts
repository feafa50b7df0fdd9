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
      const before = kept.at(-1);
      if (before === undefined || !isUncued(attribution) || !endsQuoted(before, reading)) {
        kept.push(attribution);
        continue;
      }
      const distance = paragraphOf(reading, attribution) - paragraphOf(reading, before, true);
      if (distance === 0 && nothingBetween(before, attribution, reading))
        kept[kept.length - 1] = refined(before, 'continuation', {
          content: [...before.content, ...attribution.content],
        });
      else if (distance <= 1)
        kept.push(refined(attribution, 'continuation', { continues: kept.length - 1, confidence: 0.8 }));
      else kept.push(attribution);
    }
    return kept;
  },
};

function isUncued(attribution: Attribution): boolean {
  return attribution.cue === null && attribution.trace[0] === 'uncued-quotation';
}

function endsQuoted(attribution: Attribution, reading: Reading): boolean {
  return attribution.kind !== 'reported' || reading.sentences.length === 0;
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
