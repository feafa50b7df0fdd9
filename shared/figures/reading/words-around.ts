import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from './sentence-reading.ts';

/** The token with which a quantity begins, its comparator ("more than 40") included. */
export function firstTokenOf(sentence: SentenceReading, quantity: Quantity): number {
  const { comparatorSpan, start } = quantity;
  return tokenAt(sentence, Math.min(start, comparatorSpan?.start ?? start));
}

/** The token in lower case; '' beyond either end of the sentence. */
export function wordAt(sentence: SentenceReading, place: number): string {
  return sentence.tokens[place]?.lower ?? '';
}

/** The token before the number itself, in lower case; '' where it opens the sentence. */
export function wordBefore(sentence: SentenceReading, quantity: Quantity): string {
  return wordAt(sentence, tokenAt(sentence, quantity.start) - 1);
}

/** The token behind the quantity, in lower case; '' where it closes the sentence. */
export function wordAfter(sentence: SentenceReading, quantity: Quantity): string {
  return wordAt(sentence, tokenAt(sentence, quantity.end));
}

/** Up to `count` tokens before the number itself, in lower case and in text order. */
export function wordsBefore(sentence: SentenceReading, quantity: Quantity, count: number): readonly string[] {
  const at = tokenAt(sentence, quantity.start);
  return sentence.tokens.slice(Math.max(0, at - count), at).map((token) => token.lower);
}

/** Up to `count` tokens behind the quantity, in lower case and in text order. */
export function wordsAfter(sentence: SentenceReading, quantity: Quantity, count: number): readonly string[] {
  const at = tokenAt(sentence, quantity.end);
  return sentence.tokens.slice(at, at + count).map((token) => token.lower);
}

/** The tokens between two offsets of the text, in lower case; none where the second lies before the first. */
export function wordsBetween(sentence: SentenceReading, from: number, to: number): readonly string[] {
  return sentence.tokens.slice(tokenAt(sentence, from), tokenAt(sentence, to)).map((token) => token.lower);
}

/** The token behind the quantity and what it counts, wherever that stands: "then" of "the 16 members then". */
export function tokenAfterHead(sentence: SentenceReading, quantity: Quantity): number {
  return tokenAt(sentence, Math.max(quantity.end, quantity.head?.end ?? 0));
}
