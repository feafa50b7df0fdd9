import { firstEndingAfter } from '../article/ordered-spans.ts';
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
  for (let i = firstEndingAfter(reading.sentences, span.start); i < reading.sentences.length; i += 1) {
    const sentence = reading.sentences[i];
    if (sentence === undefined || sentence.start >= span.end) return;
    spoken[i] = 1;
  }
}
