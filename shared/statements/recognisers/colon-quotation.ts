import type { Attribution } from '../attribution.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { verbGroup } from '../clauses/verb-group.ts';
import { isVerb, MODAL, VERB_PAST, VERB_PRESENT } from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { attributionOf, type Context, type SegmentRecogniser, type TokenRange } from './recogniser.ts';

/** How far before the colon its clause is looked at. */
const REACH = 70;

/**
 * A clause and a colon lead to a quotation, whatever the clause's verb: The coach took the blame: “We were late.” ·
 * She spoke after the vote: “…”; the quotation may open the next paragraph.
 */
export const colonQuotation: SegmentRecogniser = {
  name: 'colon-quotation',
  recognise(segment, context) {
    const { reading } = context;
    const found: Attribution[] = [];
    for (let i = segment.from + 1; i < segment.to; i += 1) {
      const quote = reading.quoteOf[i] as number;
      if (quote < 0) continue;
      const to = reading.quoteTo[quote] as number;
      if (lowerAt(reading, i - 1) === ':' && reading.quoteFrom[quote] === i) {
        const one = attributionBefore(i - 1, { from: i, to }, segment, context);
        if (one !== null) found.push(one);
      }
      i = Math.max(i, to - 1);
    }
    const next = nextParagraphQuote(reading, segment);
    if (next !== null) {
      const one = attributionBefore(segment.to - 1, next, segment, context);
      if (one !== null) found.push(one);
    }
    return found;
  },
};

/** The quotation that opens the paragraph after one that ends in a colon, where it makes up its whole segment. */
function nextParagraphQuote(reading: Reading, segment: Segment): TokenRange | null {
  if (segment.to <= segment.from || lowerAt(reading, segment.to - 1) !== ':') return null;
  const first = segment.to;
  if (first >= reading.words.count) return null;
  const quote = reading.quoteOf[first] as number;
  if (quote < 0 || reading.quoteFrom[quote] !== first) return null;
  return { from: first, to: reading.quoteTo[quote] as number };
}

function attributionBefore(
  colon: number,
  content: TokenRange,
  segment: Segment,
  { reading, entryOf }: Context,
): Attribution | null {
  if (content.to - content.from < 5) return null;
  const limit = Math.max(segment.from, colon - REACH);
  const verb = speakingVerb(reading, limit, colon, entryOf);
  if (verb === null) return null;
  return attributionOf(reading, {
    recogniser: 'colon-quotation',
    content: [content],
    cue: { from: verb.head, to: verb.head + 1 },
    lemma: lowerAt(reading, verb.head),
    act: 'speech',
    mention: verb.subject,
  });
}

interface SpeakingVerb {
  readonly head: number;
  readonly subject: TokenRange;
  /** Whether the lexicon knows the verb as a cue. */
  readonly cue: boolean;
}

/** The first cue verb with a subject before the colon, or else the first finite verb with one. */
function speakingVerb(
  reading: Reading,
  from: number,
  to: number,
  entryOf: Context['entryOf'],
): SpeakingVerb | null {
  let other: SpeakingVerb | null = null;
  for (let i = from; i < to; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0) continue;
    const tag = reading.tags[i] as number;
    if (tag !== VERB_PAST && tag !== VERB_PRESENT && tag !== MODAL && !isVerb(tag)) continue;
    const group = verbGroup(reading, i, from);
    if (group.form !== 'finite' || group.passive) continue;
    const subject = subjectBefore(reading, group.from, from);
    const cue = entryOf(i) !== undefined;
    if (subject === null || (subject.relative && !cue)) continue;
    if (cue) return { head: i, subject, cue };
    other ??= { head: i, subject, cue };
  }
  return other;
}
