import type { Span } from '../article/span.ts';
import { type Attribution, extentOf } from './attribution.ts';
import type { Reading } from './reading.ts';

/** The sentences in which nobody but the article speaks: no attribution's content, cue or speaker lies in them. */
export function narrationSentences(reading: Reading, attributions: readonly Attribution[]): Span[] {
  const spoken = new Uint8Array(reading.sentences.length);
  for (const attribution of attributions) {
    for (const piece of attribution.content) markSentences(reading, piece, spoken);
    if (attribution.cue !== null) markSentences(reading, attribution.cue, spoken);
    if (attribution.content.length === 0) markSentences(reading, extentOf(attribution), spoken);
  }
  return reading.sentences.filter((_, index) => spoken[index] === 0);
}

function markSentences(reading: Reading, span: Span, spoken: Uint8Array): void {
  let low = 0;
  let high = reading.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.sentences[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  for (let i = low; i < reading.sentences.length; i += 1) {
    const sentence = reading.sentences[i];
    if (sentence === undefined || sentence.start >= span.end) return;
    spoken[i] = 1;
  }
}
