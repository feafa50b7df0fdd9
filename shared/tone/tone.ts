import type { TextSpan } from '../article/span.ts';

/** `outlook`: -1 pessimistic to 1 optimistic; `firmness`: -1 conciliatory to 1 hardline. */
export type ToneAxis = 'outlook' | 'firmness';

export type ToneLabel = 'hardline' | 'conciliatory' | 'optimistic' | 'pessimistic' | 'measured' | 'unclear';

/** The words that moved an axis, by how much and by which rule. */
export interface ToneEvidence extends TextSpan {
  readonly axis: ToneAxis;
  readonly weight: number;
  readonly rule: string;
}

export interface StatementTone {
  /** `Statement.id`. */
  readonly statement: string;
  readonly label: ToneLabel;
  readonly outlook: number;
  readonly firmness: number;
  readonly evidence: readonly ToneEvidence[];
}

export interface SpeakerTone {
  readonly label: ToneLabel;
  readonly outlook: number;
  readonly firmness: number;
  /** 0..1. */
  readonly confidence: number;
  /** How many statements it rests on. */
  readonly statements: number;
  /** The three strongest pieces. */
  readonly evidence: readonly ToneEvidence[];
  /** Where the speaker's own statements stand on both sides of the middle. */
  readonly change?: ToneChange;
}

/** One speaker in two tones: two statements, in text order, and where each stands on the axis. */
export interface ToneChange {
  readonly axis: ToneAxis;
  readonly statements: readonly [string, string];
  readonly from: number;
  readonly to: number;
}

/** Two speakers who stand apart on one axis, each with the statement that shows it. */
export interface Contrast {
  readonly speakers: readonly [string, string];
  readonly axis: ToneAxis;
  readonly statements: readonly [string, string];
}

/** What score-tone makes of the statements: one tone each (narration excepted), one a speaker, and the contrasts. */
export interface ToneReading {
  readonly tones: readonly StatementTone[];
  /** By `Speaker.id`. */
  readonly speakers: Readonly<Record<string, SpeakerTone>>;
  readonly contrasts: readonly Contrast[];
}
