import { firstEndingAfter } from '../../article/ordered-spans.ts';
import type { Span } from '../../article/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Cue } from '../cues/cue.ts';
import type { Act, CueEntry } from '../cues/cue-lexicon.ts';
import { type Reading, type Segment, spanOfTokens } from '../reading.ts';

/** What every recogniser is given besides the cue or segment it looks at. */
export interface Context {
  readonly reading: Reading;
  readonly entryOf: (i: number) => CueEntry | undefined;
}

/** Finds what one cue verb attributes in one way, or null. */
export interface CueRecogniser {
  readonly name: string;
  recognise(cue: Cue, context: Context): Attribution | null;
}

/** Finds attributions of one kind that no verb makes in a segment. */
export interface SegmentRecogniser {
  readonly name: string;
  recognise(segment: Segment, context: Context): Attribution[];
}

/** Tokens `from..to`, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

interface Parts {
  readonly recogniser: string;
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange | null;
  readonly lemma: string | null;
  readonly act: Act;
  readonly mention: TokenRange | null;
}

/** Puts an attribution together from token ranges; null when no range of content has a token. */
export function attributionOf(reading: Reading, parts: Parts): Attribution | null {
  const ranges = parts.content.filter((range) => range.to > range.from);
  if (ranges.length === 0) return null;
  const content = ranges.map((range) => spanOfTokens(reading, range.from, range.to));
  const spanOf = (range: TokenRange | null): Span | null =>
    range === null || range.to <= range.from ? null : spanOfTokens(reading, range.from, range.to);
  return {
    kind: kindOf(reading, ranges),
    content,
    cue: spanOf(parts.cue),
    lemma: parts.lemma,
    speech: parts.act === 'speech',
    act: parts.act,
    mention: spanOf(parts.mention),
    via: null,
    inner: [],
    continues: null,
    sentence: sentenceAt(reading, (content[0] as Span).start),
    confidence: 0,
    trace: [parts.recogniser],
  };
}

/** `quotation` when every token of the content stands in a quotation, `mixed` when some do. */
export function kindOf(reading: Reading, ranges: readonly TokenRange[]): Attribution['kind'] {
  let inside = false;
  let outside = false;
  for (const { from, to } of ranges)
    for (let i = from; i < to; i += 1) {
      if ((reading.quoteOf[i] as number) >= 0) inside = true;
      else outside = true;
    }
  return inside ? (outside ? 'mixed' : 'quotation') : 'reported';
}

/** Index of the sentence that holds the offset; the last one where none does. */
export function sentenceAt(reading: Reading, offset: number): number {
  return Math.min(firstEndingAfter(reading.sentences, offset), reading.sentences.length - 1);
}
