import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { speakerAfter } from '../clauses/speaker-after.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { Cue } from '../cues/cue.ts';
import {
  ADVERB,
  CONJUNCTION,
  isFiniteVerb,
  PREPOSITION,
  PUNCTUATION,
  SUBORDINATOR,
  WH,
} from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { closesOpeningPhrase, contentAfter, contentBefore, piecesOf, standsAlone } from './aside-content.ts';
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
    const subjectFrom = inverted ? group.from : subjectStart(cue, reading);
    const left = subjectFrom;
    const content = contentBefore(reading, left, segment);
    if (content === null) return null;
    const quoted = (reading.quoteOf[content.to - 1] as number) >= 0;
    if (quoted && closesOpeningPhrase(reading, content, segment)) return null;
    if (!quoted && !entry.frames.has('p')) return null;
    let mention: TokenRange | null = cue.subject === null ? null : { from: subjectFrom, to: cue.subject.to };
    let end = cue.after;
    if (inverted) {
      mention = speakerAfter(reading, cue.end, segment.to);
      if (mention === null) return null;
      end = skipAdjuncts(reading, mention.to, segment.to, entry);
    } else if (entry.frames.has('o') && !closesAt(reading, end, segment)) end = pastAddressee(cue, context);
    const broken = inverted && quoted && (reading.quoteOf[end] ?? -1) >= 0;
    if (!broken && !closesHere(reading, inverted ? end : cue.end, end, cue, quoted)) return null;
    const rest = contentAfter(reading, end, segment, content, quoted);
    const pieces = piecesOf(reading, content, rest, quoted);
    if (pieces === null) return null;
    if (!quoted && rest !== null && standsAlone(reading, content, rest, end)) return null;
    return attributionOf(reading, {
      recogniser: 'aside',
      content: pieces,
      cue: { from: group.head, to: cue.end },
      lemma: entry.lemma,
      act,
      mention,
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
  if (mark !== ',' || group.from !== group.head) return false;
  if (!INVERTIBLE.has(entry.lemma) && (cue.subject !== null || !entry.frames.has('p'))) return false;
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

/** Where the speaker starts: after the comma that opens the aside, and right after a quotation. */
function subjectStart({ subject, after, segment }: Cue, reading: Reading): number {
  const { from, to } = subject as NonNullable<Cue['subject']>;
  // "The dam, Hult believes, will hold" reads like "The mayor, Hult," up to its second verb.
  const next = (reading.quoteOf[after + 1] ?? -1) >= 0 ? after + 2 : after + 1;
  if (lowerAt(reading, after) === ',' && isFiniteVerb(reading.tags[next] as number))
    for (let i = to - 1; i > from; i -= 1) if (lowerAt(reading, i) === ',' && i < to - 1) return i + 1;
  return backToQuote(reading, from, segment);
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
