import type { Span } from '../article/span.ts';
import { readContext, type WordContext } from './context.ts';
import { toneWords, type Word } from './words.ts';

/** One stretch of words under one roof: a piece of what the speaker says, or of what the article says around it. */
export interface Passage {
  readonly words: readonly Word[];
  /** One for each word. */
  readonly contexts: readonly WordContext[];
  /** One for each word: inside quotation marks, so the speaker's very words. */
  readonly quoted: readonly boolean[];
  /** One for each word: a recogniser has spoken for it, so that no weaker one speaks again. */
  readonly taken: boolean[];
}

/** What a recogniser found: words `from` to `to` (exclusive) of the passage and what they say before context. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly outlook: number;
  readonly firmness: number;
  /** What a negation in scope makes of both; 1 where the words already hold their negation. */
  readonly negated: number;
}

/** Reads one span of `text`. Linear in its length. */
export function readPassage(text: string, span: Span): Passage {
  const words = toneWords(text, span.start, span.end);
  return {
    words,
    contexts: readContext(words),
    quoted: quotedWords(text, span, words),
    taken: new Array<boolean>(words.length).fill(false),
  };
}

const QUOTATION_MARK = /["“”«»„]|''/g;

function quotedWords(text: string, span: Span, words: readonly Word[]): boolean[] {
  const marks: { readonly at: number; readonly opens: boolean }[] = [];
  let open = false;
  let low = false;
  // Cut out first: a search that finds no mark in the span would run on to the end of the text.
  for (const { 0: mark, index } of text.slice(span.start, span.end).matchAll(QUOTATION_MARK)) {
    // After „ the mark “ closes.
    open = mark === '„' || (mark === '“' && !low) || (mark !== '”' && !open);
    low = mark === '„';
    marks.push({ at: span.start + index, opens: open });
  }
  const closesFirst = marks[0]?.opens === false;
  let mark = 0;
  let quoted = closesFirst;
  return words.map((word) => {
    while (mark < marks.length && (marks[mark]?.at ?? 0) < word.start) {
      quoted = marks[mark]?.opens ?? false;
      mark++;
    }
    return quoted;
  });
}
