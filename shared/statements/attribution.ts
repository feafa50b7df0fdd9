import type { Span } from '../article/span.ts';
import type { Act } from './cues/cue-lexicon.ts';
import type { StatementKind } from './statement.ts';

/**
 * One attribution found in the article, as it passes from the recognisers through the refiners: spans only, names
 * not yet resolved. Recognisers and refiners never change one in place; they return a changed copy.
 */
export interface Attribution {
  readonly kind: Exclude<StatementKind, 'narration'>;
  /** What is said: one or more pieces in text order, without "that", with quotation marks. */
  readonly content: readonly Span[];
  /** The words that attribute ("said", "according to"); null where a quotation stands without a cue. */
  readonly cue: Span | null;
  /** Lemma of the cue's head word in lower case ("say", "according"); null without a cue. */
  readonly lemma: string | null;
  /** Whether the cue is one of speaking or writing; false for thought, wish and feeling. */
  readonly speech: boolean;
  /** What kind of act the cue names; `wide` attributes ("shows", "seems") without being anybody's statement. */
  readonly act: Act;
  /**
   * The noun phrase that names the speaker at the cue, role and apposition included; it may be a pronoun. Null
   * where the cue names nobody ("it was said that") or there is no cue.
   */
  readonly mention: Span | null;
  /** The outlet that carries the words ("Interfax" in "Interfax quoted ... as saying"). */
  readonly via: Span | null;
  /** Mentions of those whose words the speaker reports in turn, in text order. */
  readonly inner: readonly Span[];
  /**
   * Index in the list of attributions of the one whose speaker this one shares for certain (a quotation that
   * continues the one before); null when there is none.
   */
  readonly continues: number | null;
  /** Index into the article's sentences of the sentence where the content starts. */
  readonly sentence: number;
  /** 0..1: how sure this is somebody's statement with these spans; 0 until the last refiner has been. */
  readonly confidence: number;
  /** What made it that sure, weightiest first: "+ cue: say", "− in a question". Absent until it is known. */
  readonly because?: readonly string[];
  /** The recogniser that found it, then each refiner that changed it, in order. */
  readonly trace: readonly string[];
}

/** The stretch from the first piece of content to the last, with whatever lies between them. */
export function extentOf(attribution: Pick<Attribution, 'content'>): Span {
  const first = attribution.content[0];
  const last = attribution.content.at(-1);
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
