import { trimEnd } from '../clauses/content.ts';
import { speakerAfter } from '../clauses/speaker-after.ts';
import { hasFiniteVerb } from '../clauses/subject.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { Cue } from '../cues/find-cues.ts';
import { CONJUNCTION, PREPOSITION, SUBORDINATOR, WH } from '../grammar/tags.ts';
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
    if (group.passive || (group.form !== 'finite' && group.form !== 'participle' && group.form !== 'ing'))
      return null;
    const act = entry.frames.get('p') ?? entry.frames.get('q');
    if (act === undefined) return null;
    const inverted = cue.subject === null || startsInverted(cue, context);
    const left = inverted ? group.from : (cue.subject?.from as number);
    const content = contentBefore(reading, left, segment);
    if (content === null) return null;
    const quoted = (reading.quoteOf[content.to - 1] as number) >= 0;
    if (!quoted && !entry.frames.has('p')) return null;
    let mention: TokenRange | null = cue.subject;
    let end = cue.after;
    if (inverted) {
      const speaker = speakerAfter(reading, cue.end, segment.to);
      if (speaker === null) return null;
      mention = speaker;
      end = skipAdjuncts(reading, speaker.to, segment.to, entry);
    } else if (cue.subject?.relative) return null;
    if (!closesHere(reading, inverted ? end : cue.end, end, cue, quoted)) return null;
    const rest = contentAfter(reading, end, segment, content, quoted);
    return attributionOf(reading, {
      recogniser: 'aside',
      content: rest === null ? [content] : [content, rest],
      cue: { from: group.head, to: cue.end },
      lemma: entry.lemma,
      act,
      mention,
      confidence: quoted ? 0.97 : 0.9,
    });
  },
};

/** Whether the verb follows a comma, a dash or a quotation directly, so that its subject must come after it. */
function startsInverted(cue: Cue, { reading }: Context): boolean {
  const before = cue.group.from - 1;
  if (before < cue.segment.from) return false;
  const lower = lowerAt(reading, before);
  if ((reading.quoteOf[before] as number) >= 0) return true;
  return (
    lower === ',' &&
    speakerAfter(reading, cue.end, cue.segment.to) !== null &&
    !reading.words.capital[cue.group.head]
  );
}

/** What is said before token `left`: a quotation that ends there, or the clause before a comma. */
function contentBefore(reading: Reading, left: number, segment: Segment): TokenRange | null {
  let end = left;
  while (end > segment.from && isConnective(reading, end - 1)) end -= 1;
  if (end <= segment.from) return null;
  const before = end - 1;
  const comma = lowerAt(reading, before);
  const mark = comma === ',' || comma === '—' || comma === '–' || comma === '-';
  const quote = reading.quoteOf[mark ? before - 1 : before] as number;
  if (quote !== undefined && quote >= 0) {
    const from = reading.quoteFrom[quote] as number;
    const to = reading.quoteTo[quote] as number;
    return { from: clauseStartBefore(reading, from, segment), to };
  }
  if (!mark || end !== left) return null;
  const to = trimEnd(reading, segment.from, before);
  const from = skipOpening(reading, segment.from, to);
  return to - from >= 1 ? { from, to } : null;
}

function isConnective(reading: Reading, i: number): boolean {
  return (
    (reading.tags[i] === CONJUNCTION || lowerAt(reading, i) === 'as') && (reading.quoteOf[i - 1] ?? -1) >= 0
  );
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
  const incomplete =
    !hasFiniteVerb(reading, before.from, before.to) || opening === SUBORDINATOR || opening === WH;
  return incomplete ? { from: at, to: trimEnd(reading, at, segment.to) } : null;
}
