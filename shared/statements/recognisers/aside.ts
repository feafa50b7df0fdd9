import { trimEnd } from '../clauses/content.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { speakerAfter } from '../clauses/speaker-after.ts';
import { hasFiniteVerb } from '../clauses/subject.ts';
import { isBe } from '../clauses/verb-group.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { Cue } from '../cues/cue.ts';
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  NOUN,
  NUMERAL,
  PREPOSITION,
  PUNCTUATION,
  SUBORDINATOR,
  TO,
  WH,
} from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { attributionOf, type Context, type CueRecogniser, type TokenRange } from './recogniser.ts';

/**
 * The cue stands after what is said, or in its midst: “We will win,” said the coach. · “We,” she said, “will win.” ·
 * The bridge is safe, the mayor said.
 */
export const aside: CueRecogniser = {
  name: 'aside',
  recognise(cue, context) {
    const { reading } = context;
    const { group, entry, segment } = cue;
    if (group.passive || group.form === 'ing' || group.form === 'infinitive') return null;
    const act = entry.frames.get('p') ?? entry.frames.get('q');
    if (act === undefined) return null;
    const inverted = standsInverted(cue, context);
    if (!inverted && (cue.subject === null || cue.subject.relative)) return null;
    const subjectFrom = inverted ? group.from : backToQuote(reading, cue.subject?.from as number, segment);
    const left = subjectFrom;
    const content = contentBefore(reading, left, segment);
    if (content === null) return null;
    const quoted = (reading.quoteOf[content.to - 1] as number) >= 0;
    if (!quoted && !entry.frames.has('p')) return null;
    let mention: TokenRange | null =
      cue.subject === null ? null : { from: Math.min(subjectFrom, cue.subject.from), to: cue.subject.to };
    let end = cue.after;
    if (inverted) {
      mention = speakerAfter(reading, cue.end, segment.to);
      if (mention === null) return null;
      end = skipAdjuncts(reading, mention.to, segment.to, entry);
    } else if (entry.frames.has('o') && !closesAt(reading, end, segment)) end = pastAddressee(cue, context);
    if (!closesHere(reading, inverted ? end : cue.end, end, cue, quoted)) return null;
    const rest = contentAfter(reading, end, segment, content, quoted);
    const pieces = piecesOf(reading, content, rest, quoted);
    if (pieces === null) return null;
    return attributionOf(reading, {
      recogniser: 'aside',
      content: pieces,
      cue: { from: group.head, to: cue.end },
      lemma: entry.lemma,
      act,
      mention,
      confidence: quoted ? 0.97 : 0.9,
    });
  },
};

/** Verbs that stand before their subject without a quotation too: "The dam is safe, said the mayor." */
const INVERTIBLE: ReadonlySet<string> = new Set(
  'say report write note announce explain state read go'.split(' '),
);

/** Whether the subject comes after the verb: the verb follows a quotation, or a comma where no subject stands before. */
function standsInverted(cue: Cue, { reading }: Context): boolean {
  const { group, segment, entry } = cue;
  const before = group.from - 1;
  if (before < segment.from) return false;
  const mark = lowerAt(reading, before);
  const marked = mark === ',' || mark === '—' || mark === '–' || mark === '-';
  if ((reading.quoteOf[before] as number) >= 0 || (marked && (reading.quoteOf[before - 1] ?? -1) >= 0))
    return true;
  if (mark !== ',' || group.from !== group.head || !INVERTIBLE.has(entry.lemma)) return false;
  if (cue.subject !== null && (cue.subject.to === group.from || entry.lemma === 'announce')) return false;
  const speaker = speakerAfter(reading, cue.end, segment.to);
  if (speaker === null) return false;
  if (lowerAt(reading, speaker.to - 1) === ',') return true;
  return closesAt(reading, skipAdjuncts(reading, speaker.to, segment.to, entry), segment);
}

/** Over "reporters" in "he told reporters on Monday", when nothing but a mark follows. */
function pastAddressee(cue: Cue, { reading }: Context): number {
  const { segment, entry } = cue;
  for (const bare of [true, false]) {
    const person = nounPhraseEnd(reading, cue.end, segment.to, bare);
    if (person === cue.end) continue;
    const end = skipAdjuncts(reading, person, segment.to, entry);
    if (closesAt(reading, end, segment) || bare === false) return end;
  }
  return cue.after;
}

function closesAt(reading: Reading, i: number, segment: Segment): boolean {
  return i >= segment.to || ',.;:—–)?'.includes(lowerAt(reading, i)) || (reading.quoteOf[i] as number) >= 0;
}

/** Whether a finite verb stands in the tokens, inside quotations too. */
function hasAnyFiniteVerb(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(reading.tags[i] as number)) return true;
  return false;
}

/** Whether what follows the aside carries its clause on: "to determine", "and should not", "more closely". */
function goesOn(reading: Reading, i: number, limit: number): boolean {
  const { tags } = reading;
  if (tags[i] === TO || lowerAt(reading, i) === 'including' || lowerAt(reading, i) === 'especially')
    return true;
  if (tags[i] === DETERMINER || tags[i] === NOUN || tags[i] === NUMERAL || lowerAt(reading, i) === 'not')
    return !hasFiniteVerb(reading, i, limit);
  if (tags[i] !== CONJUNCTION) return false;
  const at = tags[i + 1] === ADVERB ? i + 2 : i + 1;
  return isFiniteVerb(tags[at] as number);
}

/** What is said, in order: where the words before the aside only lead into the rest, the rest alone. */
function piecesOf(
  reading: Reading,
  before: TokenRange,
  rest: TokenRange | null,
  quoted: boolean,
): TokenRange[] | null {
  if (quoted) return rest === null ? [before] : [before, rest];
  const last = reading.tags[before.to - 1] as number;
  const leadsIn = last === WH || last === CONJUNCTION || last === SUBORDINATOR;
  if (rest === null) return leadsIn || !hasAnyFiniteVerb(reading, before) ? null : [before];
  return leadsIn ? [rest] : [before, rest];
}

/** Longest stretch of a speaker's words between a quotation and the part of them that was made out. */
const QUOTE_GAP = 8;

/** The start of the words between a quotation and its cue, which can be nothing but the speaker. */
function backToQuote(reading: Reading, subject: number, segment: Segment): number {
  for (let i = subject - 1; i >= segment.from && i >= subject - QUOTE_GAP; i -= 1) {
    if ((reading.quoteOf[i] as number) >= 0) return i + 1;
    const tag = reading.tags[i];
    if (
      tag === PUNCTUATION ||
      tag === CONJUNCTION ||
      tag === PREPOSITION ||
      tag === SUBORDINATOR ||
      tag === ADVERB
    )
      return subject;
  }
  return subject;
}

/** What is said before token `left`: a quotation that ends there, or the clause before a comma. */
function contentBefore(reading: Reading, left: number, segment: Segment): TokenRange | null {
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
  let from = skipOpening(reading, segment.from, to);
  for (let i = to - 1; i > from; i -= 1)
    if ((reading.quoteOf[i] as number) < 0 && lowerAt(reading, i) === ';') {
      from = i + 1;
      break;
    }
  return to - from >= 1 ? { from, to } : null;
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
  for (let i = before; i >= start; i -= 1)
    if ((reading.quoteOf[i] as number) < 0 && lowerAt(reading, i) === ';') return i + 1;
  return start;
}

/** Bullets and dashes that open a line are not said. */
function skipOpening(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && '—–-•*·'.includes(lowerAt(reading, i)) && (reading.quoteOf[i] as number) < 0) i += 1;
  return i;
}

/** Whether nothing follows the aside that would be its complement. */
function closesHere(reading: Reading, near: number, far: number, cue: Cue, quoted: boolean): boolean {
  for (const at of near === far ? [near] : [near, far]) {
    if (at >= cue.segment.to) return true;
    const lower = lowerAt(reading, at);
    if (
      lower === ',' ||
      lower === '.' ||
      lower === ';' ||
      lower === '—' ||
      lower === '–' ||
      lower === ':' ||
      lower === ')' ||
      lower === '?'
    )
      return true;
    const tag = reading.tags[at];
    if (
      quoted &&
      at === far &&
      (tag === CONJUNCTION ||
        tag === SUBORDINATOR ||
        tag === WH ||
        tag === PREPOSITION ||
        (lower !== 'that' && (reading.quoteOf[at] as number) < 0))
    )
      return lower !== 'that';
    if (
      !quoted &&
      at === far &&
      (tag === CONJUNCTION ||
        lower === 'as' ||
        lower === 'in' ||
        lower === 'after' ||
        lower === 'when' ||
        lower === 'while')
    )
      return true;
  }
  return false;
}

/** What is said after the aside, where it broke a sentence in two. */
function contentAfter(
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
  if (quoted || lower === ';') return null;
  const opening = reading.tags[before.from];
  const last = reading.tags[before.to - 1];
  const incomplete =
    !hasFiniteVerb(reading, before.from, before.to) ||
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
