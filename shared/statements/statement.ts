import type { Span, TextSpan } from '../article/span.ts';

/** `quotation`: all inside quotation marks; `mixed`: partly; `reported`: indirect; `narration`: the article's own voice. */
export type StatementKind = 'quotation' | 'mixed' | 'reported' | 'narration';

/** One speaker's assertion, or one sentence of the article's own voice. */
export interface Statement extends Span {
  /** Hash of the statement's text and occurrence: survives edits elsewhere in the article. */
  readonly id: string;
  readonly kind: StatementKind;
  /** `Speaker.id`, or null for narration and for speakers the article does not name. */
  readonly speaker: string | null;
  /** The noun phrase that names the speaker at the cue, with role and apposition. */
  readonly mention: TextSpan | null;
  /** The words that attribute: "said", "according to". Null where a quotation stands without a cue. */
  readonly cue: TextSpan | null;
  /** One or more: a quotation may be broken by its cue. Without "that", with quotation marks; in text order. */
  readonly content: readonly Span[];
  /** The outlet that carries it ("Interfax quoted ... as saying"). */
  readonly via: string | null;
  /** `Speaker.id`s of those whose words the speaker reports in turn. */
  readonly inner: readonly string[];
  /** 0..1: the probability that this is somebody's statement with these spans; 1 for narration. */
  readonly confidence: number;
  /** What made it that sure, weightiest first ("+ cue: say", "− in a question"); absent for narration. */
  readonly because?: readonly string[];
  /** The recogniser and the refiners that made it, in order, joined by `+`. */
  readonly rule: string;
}

/** One person or body that speaks in the article. */
export interface Speaker {
  /** Slug of the name, unique in the article. */
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  /** Where the article prints the name in another spelling, taken for a likely misprint; absent where it does not. */
  readonly misspellings?: readonly TextSpan[] | undefined;
}

/** What split-statements makes of an article: statements in text order (narration included) and their speakers. */
export interface StatementReading {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
}
