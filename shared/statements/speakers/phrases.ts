import type { Span } from '../../article/span.ts';
import type { Word } from './article-words.ts';
import { type Cast, type NamedOccurrence, occurrenceAt, wordAt } from './cast.ts';

/** A stretch of the article's words, indices inclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** The words of a span without the marks at its ends; null where nothing but marks is there. */
export function phraseOf(cast: Cast, span: Span): Phrase | null {
  let from = wordAt(cast.words, span.start);
  let to = wordAt(cast.words, span.end - 1);
  if (to >= cast.words.length || (cast.words[to] as Word).start >= span.end) to -= 1;
  while (from <= to && isMark(cast, from)) from += 1;
  while (to >= from && isMark(cast, to) && cast.words[to]?.text !== ')') to -= 1;
  return from > to ? null : { from, to };
}

function isMark(cast: Cast, at: number): boolean {
  return (cast.words[at] as Word).kind === 'mark';
}

/** The parts of a phrase between commas, dashes and brackets; what stands in brackets is left out. */
export function segmentsOf(cast: Cast, phrase: Phrase): Phrase[] {
  const segments: Phrase[] = [];
  let from = phrase.from;
  let depth = 0;
  let at = phrase.from;
  const cut = (next: number): void => {
    if (depth === 0 && from < at) segments.push({ from, to: at - 1 });
    from = next;
  };
  for (; at <= phrase.to; at += 1) {
    const { text, kind } = cast.words[at] as Word;
    if (kind !== 'mark') continue;
    if (text === '(') {
      cut(at + 1);
      depth += 1;
    } else if (text === ')') {
      depth = Math.max(0, depth - 1);
      from = at + 1;
    } else if (',—–-;:'.includes(text)) cut(at + 1);
  }
  cut(at);
  return segments;
}

/** The names inside a phrase, in order. */
export function occurrencesIn(cast: Cast, phrase: Phrase): NamedOccurrence[] {
  const found: NamedOccurrence[] = [];
  const start = (cast.words[phrase.from] as Word).start;
  for (let i = occurrenceAt(cast.occurrences, start); i < cast.occurrences.length; i += 1) {
    const occurrence = cast.occurrences[i] as NamedOccurrence;
    if (occurrence.from > phrase.to) break;
    if (occurrence.to <= phrase.to) found.push(occurrence);
  }
  return found;
}

/** The text from one word to another, both included, with single spaces. */
export function textOf(cast: Cast, from: number, to: number): string {
  return cast.text.slice((cast.words[from] as Word).start, (cast.words[to] as Word).end).replace(/\s+/g, ' ');
}
