import type { Span } from '../../article/span.ts';
import type { Word } from './article-words.ts';
import { type Cast, type NamedOccurrence, occurrenceAt } from './cast.ts';

/** A stretch of the article's words, indices inclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longest noun phrase read, in words: a longer one is no mention, and the bound keeps reading linear. */
const LONGEST = 60;

/**
 * The words of a span without the marks at its ends, and with the rest of a name that the span cuts in two ("USA" of
 * "USA Today"); null where nothing but marks is there.
 */
export function phraseOf(cast: Cast, span: Span): Phrase | null {
  let from = cast.words.indexAt(span.start);
  let to = cast.words.indexAt(span.end - 1);
  if (to >= cast.words.length || (cast.words.get(to) as Word).start >= span.end) to -= 1;
  to = Math.min(to, from + LONGEST);
  while (from <= to && isMark(cast, from)) from += 1;
  while (to >= from && isMark(cast, to) && cast.words.lower(to) !== ')') to -= 1;
  return from > to ? null : withWholeNames(cast, { from, to });
}

function withWholeNames(cast: Cast, { from, to }: Phrase): Phrase {
  const start = (cast.words.get(from) as Word).start;
  const next = occurrenceAt(cast.occurrences, start);
  const before = cast.occurrences[next - 1];
  const cut = before !== undefined && before.from < from && from <= before.to;
  let end = to;
  for (let i = cut ? next - 1 : next; i < cast.occurrences.length; i += 1) {
    const occurrence = cast.occurrences[i] as NamedOccurrence;
    if (occurrence.from > to) break;
    if (occurrence.to > to && !occurrence.openingOnly) end = occurrence.to;
  }
  return { from: cut ? before.titleFrom : withBound(cast, from), to: end };
}

function isMark(cast: Cast, at: number): boolean {
  return (cast.words.get(at) as Word).kind === 'mark';
}

/** Takes in "over", "more than" and the like before a number that opens the phrase. */
function withBound(cast: Cast, from: number): number {
  const { words } = cast;
  const { kind, lower, sentence } = words.get(from) as Word;
  if (kind !== 'number' && !NUMERALS.has(lower)) return from;
  const start = words.lower(from - 1);
  if (words.get(from - 1)?.sentence !== sentence) return from;
  if (BOUNDS.has(start)) return from - 1;
  const pair = `${words.lower(from - 2)} ${start}`;
  return BOUND_PAIRS.has(pair) && words.get(from - 2)?.sentence === sentence ? from - 2 : from;
}

const NUMERALS = new Set('two three four five six seven eight nine ten least'.split(' '));
const BOUNDS = new Set('over nearly almost about around some at'.split(' '));
const BOUND_PAIRS = new Set(['more than', 'fewer than', 'less than', 'at least', 'up to', 'at most']);

/** The parts of a phrase between commas and dashes that stand outside brackets. */
export function segmentsOf(cast: Cast, phrase: Phrase): Phrase[] {
  const segments: Phrase[] = [];
  let from = phrase.from;
  let depth = 0;
  let at = phrase.from;
  const cut = (next: number): void => {
    if (depth > 0) return;
    if (from < at) segments.push({ from, to: at - 1 });
    from = next;
  };
  for (; at <= phrase.to; at += 1) {
    const { text, kind } = cast.words.get(at) as Word;
    if (kind !== 'mark') continue;
    if (text === '(') depth += 1;
    else if (text === ')') depth = Math.max(0, depth - 1);
    else if (',—–-;:'.includes(text)) cut(at + 1);
  }
  depth = 0;
  cut(at);
  return segments;
}

/** The names inside a phrase, in order. */
export function occurrencesIn(cast: Cast, phrase: Phrase): NamedOccurrence[] {
  const found: NamedOccurrence[] = [];
  const start = (cast.words.get(phrase.from) as Word).start;
  for (let i = occurrenceAt(cast.occurrences, start); i < cast.occurrences.length; i += 1) {
    const occurrence = cast.occurrences[i] as NamedOccurrence;
    if (occurrence.from > phrase.to) break;
    if (occurrence.to <= phrase.to) found.push(occurrence);
  }
  return found;
}

/** Whether a word stands between the first and the last word of a name in the phrase. */
export function insideName(cast: Cast, phrase: Phrase, at: number): boolean {
  return occurrencesIn(cast, phrase).some((name) => name.from < at && at < name.to);
}

/** The text from one word to another, both included, with single spaces and without what stands in brackets. */
export function textOf(cast: Cast, from: number, to: number): string {
  const last = cast.words.get(to) as Word;
  const end = last.possessive ? last.bareEnd : last.end;
  const text = cast.text.slice((cast.words.get(from) as Word).start, end).replace(/\s+/g, ' ');
  return text.includes('(') ? withoutBrackets(text) : text;
}

function withoutBrackets(text: string): string {
  let kept = '';
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (depth === 0) kept += character;
    if (character === ')') depth = Math.max(0, depth - 1);
  }
  return kept.replace(/ +/g, ' ').trim();
}
