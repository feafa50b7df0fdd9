import { overlaps, type Span } from '../../shared/article/span.ts';
import { splitSentences } from '../../shared/statements/sentences.ts';
import type { Utterance } from '../../shared/tone/utterance.ts';
import { voiceOf } from '../../shared/tone/voice.ts';

export interface LabelledQuote {
  readonly n: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly quote: string;
  readonly paragraph: string | null;
  readonly label: string | null;
  readonly outlook: number;
  readonly firmness: number;
}

export interface EventSentence {
  readonly sentence: string;
  readonly source: string;
  readonly quad: string;
}

export interface RatedSentence {
  readonly sentence: string;
  readonly mean: number;
}

/** The quote in its paragraph; a quotation broken by its cue covers the cue, which is no word of the speaker. */
export function quoteUtterance(line: LabelledQuote): Utterance {
  const paragraph = line.paragraph?.includes(line.quote) ? line.paragraph : line.quote;
  const start = paragraph.indexOf(line.quote);
  const quote = { start, end: start + line.quote.length };
  const mention = line.speaker === null ? null : nearest(paragraph, line.speaker, quote);
  const cue = line.cue === null ? null : nearest(paragraph, line.cue, mention ?? quote);
  const taken = [cue, mention].filter((span) => span !== null);
  const content = voiceOf(paragraph, quote, taken);
  const frame = sentencesAround(paragraph, [quote, ...taken]);
  return {
    text: paragraph,
    content,
    cue,
    voice: voiceOf(paragraph, frame, [...content, ...(mention === null ? [] : [mention])]),
  };
}

/** A report of what someone did, read as the article's voice and, where it goes on to what was said, as the words. */
export function eventUtterance({ sentence, source }: EventSentence): Utterance {
  const at = sentence.indexOf(source);
  const whole = { start: 0, end: sentence.length };
  const pieces = voiceOf(sentence, whole, at === -1 ? [] : [{ start: at, end: at + source.length }]);
  return { text: sentence, content: pieces, cue: pieces.at(-1) ?? null, voice: pieces };
}

/** A sentence nobody is said to have uttered. */
export function sentenceUtterance(sentence: string): Utterance {
  return { text: sentence, content: [{ start: 0, end: sentence.length }], cue: null, voice: [] };
}

/** The occurrence of `words` nearest to `near`, or null. */
function nearest(text: string, words: string, near: Span): Span | null {
  let best: Span | null = null;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    if (best === null || distance(span, near) < distance(best, near)) best = span;
  }
  return best;
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** From the first to the last sentence that holds one of `spans`. */
function sentencesAround(text: string, spans: readonly Span[]): Span {
  const held = splitSentences(text, { start: 0, end: text.length }).filter((sentence) =>
    spans.some((span) => overlaps(sentence, span)),
  );
  return { start: held[0]?.start ?? 0, end: held.at(-1)?.end ?? text.length };
}
