import { lowerAt, type Reading, readForStatements, spanOfTokens } from '../../shared/statements/reading.ts';
import { articleFrom } from './article-from.ts';

/** One sentence as the recognisers see it, with ways to point at its words. */
export interface SentenceReading {
  readonly reading: Reading;
  /** First token of the sentence, and one past its last. */
  readonly from: number;
  readonly to: number;
  /** The token of the nth (from 0) occurrence of a word, in lower case. */
  at(word: string, occurrence?: number): number;
  /** The text of tokens `from..to`; empty where there are none. */
  words(from: number, to: number): string;
}

/** Reads an article whose only paragraph is this sentence. */
export function readingOf(sentence: string): SentenceReading {
  const reading = readForStatements(articleFrom(sentence));
  const segment = reading.segments.at(-1);
  const from = segment?.from ?? 0;
  const to = segment?.to ?? 0;
  return {
    reading,
    from,
    to,
    at(word, occurrence = 0) {
      let seen = 0;
      for (let i = from; i < to; i += 1) if (lowerAt(reading, i) === word && seen++ === occurrence) return i;
      throw new Error(`no “${word}” in the sentence`);
    },
    words(start, end) {
      if (end <= start) return '';
      const span = spanOfTokens(reading, start, end);
      return reading.text.slice(span.start, span.end);
    },
  };
}
