import { lastSemicolon, trimEnd } from '../clauses/content.ts';
import { startsTime } from '../clauses/phrase-words.ts';
import { hasAnyFiniteVerb, hasFiniteVerb, hasFiniteVerbBefore } from '../clauses/subject.ts';
import { isBe } from '../clauses/verb-group.ts';
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  ING,
  isFiniteVerb,
  NAME,
  NOUN,
  NUMERAL,
  PAST_PARTICIPLE,
  PREPOSITION,
  SUBORDINATOR,
  TO,
  WH,
} from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import type { TokenRange } from './recogniser.ts';

/** Words that carry a clause on wherever they stand. */
const GOES_ON: ReadonlySet<string> = new Set(
  'including especially because since until unless if compared'.split(' '),
);

/** Whether what follows the aside carries its clause on: "to determine", "and should not", "more closely". */
function goesOn(reading: Reading, i: number, limit: number): boolean {
  const { tags } = reading;
  if (tags[i] === TO || GOES_ON.has(lowerAt(reading, i))) return true;
  if (tags[i] === DETERMINER || tags[i] === NOUN || tags[i] === NUMERAL || lowerAt(reading, i) === 'not')
    return !hasFiniteVerb(reading, i, limit);
  if (tags[i] !== CONJUNCTION) return false;
  const at = tags[i + 1] === ADVERB ? i + 2 : i + 1;
  return isFiniteVerb(tags[at] as number);
}

/** What is said, in order: where the words before the aside only lead into the rest, the rest alone. */
export function piecesOf(
  reading: Reading,
  before: TokenRange,
  rest: TokenRange | null,
  quoted: boolean,
): TokenRange[] | null {
  if (quoted) return rest === null ? [before] : [before, rest];
  const last = reading.tags[before.to - 1] as number;
  const leadsIn = last === WH || last === CONJUNCTION || last === SUBORDINATOR;
  if (rest === null) return leadsIn || !hasAnyFiniteVerb(reading, before.from, before.to) ? null : [before];
  return leadsIn ? [rest] : [before, rest];
}

/** "In his speech, she said, “…”": words before the speaker that only say when, where or on what occasion. */
function opensWithAdverbial(reading: Reading, { from, to }: TokenRange): boolean {
  const tag = reading.tags[from];
  if (tag === PAST_PARTICIPLE || tag === ING) return true;
  const adverbial =
    tag === PREPOSITION ||
    tag === SUBORDINATOR ||
    tag === ADVERB ||
    tag === CONJUNCTION ||
    startsTime(reading, from);
  return adverbial && !hasAnyFiniteVerb(reading, from, to);
}

/**
 * Whether the quotation after the cue is all that is said: the words before the cue only introduce it, or a colon or
 * a capital shows it to be a sentence of its own.
 */
export function standsAlone(reading: Reading, before: TokenRange, rest: TokenRange, end: number): boolean {
  if ((reading.quoteOf[rest.from] as number) < 0) return false;
  if (opensWithAdverbial(reading, before) || lowerAt(reading, end) === ':') return true;
  const first = rest.from + 1;
  const sentence = reading.words.capital[first] === 1 && reading.tags[first] !== NAME;
  return sentence && lowerAt(reading, first) !== 'i' && hasFiniteVerb(reading, before.from, before.to);
}

/** Longest title of a work that closes an opening phrase, in tokens with its marks. */
const LONGEST_TITLE = 9;

/** "On this week's “Harbour Hour,” she said it was": whether the quotation is a title that ends when or where it was said. */
export function closesOpeningPhrase(reading: Reading, { to }: TokenRange, segment: Segment): boolean {
  const quote = reading.quoteOf[to - 1] as number;
  const from = reading.quoteFrom[quote] as number;
  if (from <= segment.from || to - from > LONGEST_TITLE || reading.tags[segment.from] !== PREPOSITION)
    return false;
  return (
    !hasFiniteVerbBefore(reading, segment.from, from) &&
    lowerAt(reading, from - 1) !== ',' &&
    reading.words.capital[from + 1] === 1
  );
}

/** What is said before token `left`: a quotation that ends there, or the clause before a comma. */
export function contentBefore(reading: Reading, left: number, segment: Segment): TokenRange | null {
  if (left <= segment.from) return null;
  const before = left - 1;
  const comma = lowerAt(reading, before);
  const mark = comma === ',' || comma === '—' || comma === '–' || comma === '-';
  const quote = reading.quoteOf[mark ? before - 1 : before] as number;
  if (quote !== undefined && quote >= 0) {
    const from = reading.quoteFrom[quote] as number;
    const to = reading.quoteTo[quote] as number;
    return { from: clauseStartBefore(reading, from, segment), to };
  }
  if (!mark) return null;
  const to = trimEnd(reading, segment.from, before);
  const opening = skipOpening(reading, segment.from, to);
  const semicolon = lastSemicolon(reading, opening + 1, to);
  const from = semicolon < 0 ? opening : semicolon + 1;
  return to > from ? { from, to } : null;
}

/** A quotation's own start, or the start of the clause that runs into it without a comma. */
function clauseStartBefore(reading: Reading, quoteFrom: number, segment: Segment): number {
  if (quoteFrom === segment.from) return quoteFrom;
  const before = quoteFrom - 1;
  const lower = lowerAt(reading, before);
  if (
    lower === ',' ||
    lower === ':' ||
    lower === '—' ||
    lower === '–' ||
    reading.tags[before] === CONJUNCTION
  )
    return quoteFrom;
  const start = skipOpening(reading, segment.from, quoteFrom);
  const semicolon = lastSemicolon(reading, start, quoteFrom);
  return semicolon < 0 ? start : semicolon + 1;
}

/** Bullets and dashes that open a line are not said. */
function skipOpening(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && '—–-•*·'.includes(lowerAt(reading, i)) && (reading.quoteOf[i] as number) < 0) i += 1;
  return i;
}

/** "“No,” he said, but “not yet.”": the words from "and" or "but" on, where a quotation follows it and closes the segment. */
function joinedQuotation(reading: Reading, i: number, segment: Segment): TokenRange | null {
  if (reading.tags[i] !== CONJUNCTION) return null;
  for (let at = i + 1; at < segment.to && at <= i + 3; at += 1) {
    const quote = reading.quoteOf[at] as number;
    if (quote < 0) continue;
    const to = reading.quoteTo[quote] as number;
    return to >= segment.to - 1 ? { from: i, to } : null;
  }
  return null;
}

/** What is said after the aside, where it broke a sentence in two. */
export function contentAfter(
  reading: Reading,
  end: number,
  segment: Segment,
  before: TokenRange,
  quoted: boolean,
): TokenRange | null {
  let at = end;
  const lower = lowerAt(reading, at);
  if (
    at >= segment.to ||
    (lower !== ',' && lower !== '—' && lower !== '–' && lower !== ':' && lower !== ';')
  ) {
    const quote = reading.quoteOf[at];
    if (!(quoted && at < segment.to && quote !== undefined && quote >= 0)) return null;
    at -= 1;
  }
  at += 1;
  if (at >= segment.to) return null;
  const quote = reading.quoteOf[at] as number;
  if (quote >= 0) {
    const to = trimEnd(reading, at, segment.to);
    const quoteEnd = reading.quoteTo[quote] as number;
    return { from: at, to: quoted && !hasFiniteVerb(reading, quoteEnd, to) ? quoteEnd : to };
  }
  if (quoted || lower === ';') return quoted ? joinedQuotation(reading, at, segment) : null;
  const opening = reading.tags[before.from];
  const last = reading.tags[before.to - 1];
  const adverb = opening === ADVERB && reading.tags[before.from + 1] === SUBORDINATOR;
  const incomplete =
    !hasFiniteVerb(reading, before.from, before.to) ||
    adverb ||
    opening === SUBORDINATOR ||
    opening === WH ||
    last === WH ||
    last === CONJUNCTION ||
    last === SUBORDINATOR ||
    last === PREPOSITION ||
    isBe(lowerAt(reading, before.to - 1)) ||
    goesOn(reading, at, segment.to);
  return incomplete ? { from: at, to: trimEnd(reading, at, segment.to) } : null;
}
