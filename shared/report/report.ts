import type { Article, Rejection } from '../article/article.ts';
import type { Figure, Verdict } from '../figures/figure.ts';
import type { Speaker, Statement } from '../statements/statement.ts';
import type { Contrast, SpeakerTone, StatementTone } from '../tone/tone.ts';

export const REPORT_SCHEMA = 'stet.report/1';

export type ReportStatus = 'checked' | 'rejected' | 'failed';

export interface ReportSpeaker extends Speaker {
  readonly tone: SpeakerTone;
}

export interface ReportSummary {
  /** Narration is not counted. */
  readonly statements: number;
  readonly speakers: number;
  readonly figures: number;
  readonly byVerdict: Readonly<Partial<Record<Verdict, number>>>;
}

/** Everything Stet has to say of one revision of an article under one set of pinned versions. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly articleId: string;
  /** Names what was dropped: a hash of its bytes. */
  readonly revision: string;
  /** 1 for the first report on the article, one more for each that was published after it. */
  readonly version: number;
  readonly status: ReportStatus;
  /** For `rejected`, why; for `failed`, the stage that failed and its error's name. */
  readonly rejection: { readonly reason: Rejection['reason'] | 'failed'; readonly detail: string } | null;
  readonly headline: string;
  readonly published: Article['published'];
  readonly asOf: string;
  readonly language: string;
  /** The rules that read it, and the version of the house lexicon they were given; 0: none. */
  readonly engine: { readonly version: string; readonly lexicon: number };
  readonly reference: { readonly version: number };
  readonly feedback: { readonly version: number };
  readonly text: string;
  readonly paragraphs: Article['paragraphs'];
  readonly statements: readonly Statement[];
  readonly speakers: readonly ReportSpeaker[];
  readonly tones: readonly StatementTone[];
  readonly contrasts: readonly Contrast[];
  readonly figures: readonly Figure[];
  readonly summary: ReportSummary;
}

/** The versions a run is pinned to: with the article, they determine every byte of its report. */
export interface Pins {
  readonly engine: string;
  /** Of the house lexicon. */
  readonly lexicon: number;
  readonly reference: number;
  readonly feedback: number;
  /** ISO day for the `today` answers. */
  readonly asOf: string;
}
