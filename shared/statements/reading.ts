import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { tagCapitalNames } from './capital-names.ts';
import { tagWords } from './grammar/tagger.ts';
import { scanWords, type Words } from './grammar/words.ts';
import { findQuotedSpans, type QuotedSpan } from './quotation-marks.ts';
import { splitSentences } from './sentences.ts';

/** A run of sentences that a quotation holds together: the stretch in which a cue looks for what it attributes. */
export interface Segment {
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  /** Index of its first sentence. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** An article as the recognisers see it: sentences, quotations, and tokens with their parts of speech. */
export interface Reading {
  readonly text: string;
  readonly article: Article;
  readonly sentences: readonly Span[];
  /** The paragraph of each sentence. */
  readonly paragraphOf: readonly number[];
  readonly quotes: readonly QuotedSpan[];
  readonly words: Words;
  readonly tags: Uint8Array;
  /** For each token the index of the quotation that holds it (its marks included), or -1. */
  readonly quoteOf: Int32Array;
  /** For each quotation its first token, and one past its last. */
  readonly quoteFrom: Int32Array;
  readonly quoteTo: Int32Array;
  readonly segments: readonly Segment[];
}

/** Reads the article's sentences, quotations and parts of speech. Linear in its length. */
export function readForStatements(article: Article): Reading {
  const { text, paragraphs } = article;
  const sentences: Span[] = [];
  const paragraphOf: number[] = [];
  const quotes: QuotedSpan[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const sentence of splitSentences(text, paragraph)) {
      sentences.push(sentence);
      paragraphOf.push(index);
    }
    for (const quote of findQuotedSpans(text, paragraph)) quotes.push(quote);
  });
  const words = scanWords(text);
  const opens = new Uint8Array(words.count);
  const segments = cutSegments(words, sentences, paragraphOf, quotes, opens);
  return {
    text,
    article,
    sentences,
    paragraphOf,
    quotes,
    words,
    tags: tagCapitalNames(text, words, tagWords(words, opens)),
    ...quotesOfTokens(words, quotes),
    segments,
  };
}

function cutSegments(
  words: Words,
  sentences: readonly Span[],
  paragraphOf: readonly number[],
  quotes: readonly QuotedSpan[],
  opens: Uint8Array,
): Segment[] {
  const segments: Segment[] = [];
  let token = 0;
  let quote = 0;
  let joined = false;
  sentences.forEach((sentence, index) => {
    while (token < words.count && (words.start[token] as number) < sentence.start) token += 1;
    const from = token;
    if (from < words.count) opens[from] = 1;
    while (token < words.count && (words.start[token] as number) < sentence.end) token += 1;
    const last = segments.at(-1);
    if (joined && last !== undefined) segments[segments.length - 1] = { ...last, to: token };
    else segments.push({ from, to: token, sentence: index, paragraph: paragraphOf[index] as number });
    while (quote < quotes.length && (quotes[quote] as QuotedSpan).end <= sentence.end) quote += 1;
    const next = quotes[quote];
    joined = next !== undefined && next.start < sentence.end && paragraphOf[index + 1] === paragraphOf[index];
  });
  return segments;
}

function quotesOfTokens(
  words: Words,
  quotes: readonly QuotedSpan[],
): Pick<Reading, 'quoteOf' | 'quoteFrom' | 'quoteTo'> {
  const quoteOf = new Int32Array(words.count).fill(-1);
  const quoteFrom = new Int32Array(quotes.length);
  const quoteTo = new Int32Array(quotes.length);
  let token = 0;
  quotes.forEach((quote, index) => {
    while (token < words.count && (words.start[token] as number) < quote.start) token += 1;
    quoteFrom[index] = token;
    while (token < words.count && (words.start[token] as number) < quote.end) {
      quoteOf[token] = index;
      token += 1;
    }
    quoteTo[index] = token;
  });
  return { quoteOf, quoteFrom, quoteTo };
}

/** Token i in lower case. */
export function lowerAt(reading: Reading, i: number): string {
  const { words } = reading;
  return i >= 0 && i < words.count ? (words.spellings[words.spelling[i] as number] as string) : '';
}

/** The text span from token `from` to the token before `to`. */
export function spanOfTokens(reading: Reading, from: number, to: number): Span {
  return { start: reading.words.start[from] as number, end: reading.words.end[to - 1] as number };
}
