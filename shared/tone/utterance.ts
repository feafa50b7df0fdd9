import type { Span } from '../article/span.ts';

/**
 * What the tone of one statement is judged from: the speaker's own words, and the words by which the article names the
 * manner of speaking. All spans are indices into `text`.
 */
export interface Utterance {
  /** The article, or any text that holds every span. */
  readonly text: string;
  /** The speaker's own words, in text order. */
  readonly content: readonly Span[];
  /** The words that attribute, null where a quotation stands without any. */
  readonly cue: Span | null;
  /**
   * The article's own words in the sentence, the cue among them and the speaker's name and other speakers' words left
   * out; in text order.
   */
  readonly voice: readonly Span[];
}
