import { clauseEnd } from '../clauses/content.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { hasFiniteVerb } from '../clauses/subject.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import { actAsserted } from '../cues/asserted.ts';
import type { Cue } from '../cues/cue.ts';
import { CONJUNCTION, MODAL, VERB_BASE, VERB_PAST } from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { attributionOf, type Context, type CueRecogniser, type TokenRange } from './recogniser.ts';

/** A quotation follows the cue: She said, “We will win.” · The letter reads: “…” · He told reporters “never again”. */
export const quotationAfterCue: CueRecogniser = {
  name: 'quotation-after-cue',
  recognise(cue, { reading, entryOf }) {
    const { entry, group, segment } = cue;
    if (group.passive) return null;
    const act =
      entry.frames.get('q') ??
      entry.frames.get('n') ??
      entry.frames.get('s') ??
      entry.frames.get('t') ??
      entry.frames.get('a') ??
      entry.frames.get('c');
    if (act === undefined) return null;
    const start = quotationStart(reading, cue, entryOf);
    if (start < 0) return null;
    const marked = lowerAt(reading, start - 1) === ',' || lowerAt(reading, start - 1) === ':';
    if (!marked && !entry.frames.has('q') && !entry.frames.has('n')) return null;
    if (!marked && isTitle(reading, start)) return null;
    const content = contentFrom(reading, start, segment, marked, entryOf);
    return attributionOf(reading, {
      recogniser: 'quotation-after-cue',
      content: [content],
      cue: { from: group.head, to: cue.end },
      lemma: entry.lemma,
      act: actAsserted(cue, act, 'clause', reading),
      mention: cue.subject,
    });
  },
};

/** Whether the quotation is a title of a work: every longer word in capitals, and no mark that ends a sentence. */
function isTitle(reading: Reading, start: number): boolean {
  const to = (reading.quoteTo[reading.quoteOf[start] as number] as number) - 1;
  if ('.,?!'.includes(lowerAt(reading, to - 1))) return false;
  let capitals = 0;
  for (let i = start + 1; i < to; i += 1) {
    if (reading.words.capital[i] === 1) capitals += 1;
    else if (lowerAt(reading, i).length > 4) return false;
  }
  return capitals >= 2;
}

/** Prepositions before what a remark is about: "commented on the vote, “…”". */
const TOPIC: ReadonlySet<string> = new Set([
  'of',
  'about',
  'on',
  'to',
  'at',
  'for',
  'over',
  'with',
  'against',
]);

/** How far after the cue a quotation that closes the segment may start. */
const LATE = 25;

/** "posting at noon (11 a.m. in London) on the web, “…”": a quotation to the segment's end, with no verb before it. */
function lateQuotation(reading: Reading, { end, segment }: Cue, entryOf: Context['entryOf']): number {
  for (let i = end; i + 1 < segment.to && i < end + LATE; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0 || entryOf(i)?.frames.has('q')) return -1;
    if (endsInQuotation(reading, i, segment)) return i + 1;
    const tag = reading.tags[i] as number;
    if (tag === VERB_PAST || tag === MODAL || tag === VERB_BASE || lowerAt(reading, i) === 'that') return -1;
  }
  return -1;
}

/** Whether a comma or a colon at the token leads to a quotation that ends its segment. */
function endsInQuotation(reading: Reading, mark: number, segment: Segment): boolean {
  const lower = lowerAt(reading, mark);
  if ((lower !== ',' && lower !== ':') || mark + 1 >= segment.to) return false;
  const quote = reading.quoteOf[mark + 1] as number;
  if (quote < 0) return false;
  const end = reading.quoteTo[quote] as number;
  return end >= segment.to - 1 && end - mark > 5;
}

function quotationStart(reading: Reading, cue: Cue, entryOf: Context['entryOf']): number {
  const { entry, segment } = cue;
  const places = [cue.end, cue.after];
  if (entry.frames.has('o') || entry.lemma === 'ask') {
    const person = nounPhraseEnd(reading, cue.end, segment.to);
    if (person > cue.end) places.push(person, skipAdjuncts(reading, person, segment.to, entry));
  }
  const topic = nounPhraseEnd(
    reading,
    TOPIC.has(lowerAt(reading, cue.end)) ? cue.end + 1 : cue.end,
    segment.to,
  );
  if (endsInQuotation(reading, topic, segment)) places.push(topic);
  for (const place of places) {
    let at = place;
    const lower = lowerAt(reading, at);
    if (lower === ',' || lower === ':') at += 1;
    if (
      at < segment.to &&
      (reading.quoteOf[at] as number) >= 0 &&
      reading.quoteFrom[reading.quoteOf[at] as number] === at
    )
      return at;
  }
  return entry.frames.has('q') ? lateQuotation(reading, cue, entryOf) : -1;
}

/** From the quotation to its end, or on to the segment's end where the sentence runs on through it. */
function contentFrom(
  reading: Reading,
  start: number,
  segment: Segment,
  marked: boolean,
  entryOf: Context['entryOf'],
): TokenRange {
  const limit = segment.to;
  const quoteEnd = reading.quoteTo[reading.quoteOf[start] as number] as number;
  if (quoteEnd >= limit) return { from: start, to: quoteEnd };
  const last = lowerAt(reading, quoteEnd - 2);
  const sentenceEnds = last === '.' || last === '?' || last === '!' || last === ',';
  if (last === ',' || (sentenceEnds && (marked || reading.tags[quoteEnd] === CONJUNCTION)))
    return { from: start, to: quoteEnd };
  const next = lowerAt(reading, quoteEnd);
  if (next === ',' || next === '.' || next === ';' || (marked && !hasFiniteVerb(reading, quoteEnd, limit)))
    return { from: start, to: quoteEnd };
  return { from: start, to: clauseEnd(reading, start, segment, entryOf) };
}
