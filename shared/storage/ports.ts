import type { FigureFeedback } from '../figures/feedback.ts';
import type { Verdict } from '../figures/figure.ts';
import type { Fact } from '../reference/fact.ts';
import type { ReferenceReader } from '../reference/lookup.ts';
import type { ReferenceRecord } from '../reference/record.ts';
import type { Report, ReportStatus, ReportSummary } from '../report/report.ts';
import type { HouseLexicon, HouseLexiconEntry } from '../tone/house-lexicon.ts';
import type { ToneLabel } from '../tone/tone.ts';

/** A page of a list; `next` is opaque and null on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface PageRequest {
  readonly cursor?: string | undefined;
  /** 1..100; 25 unless told. */
  readonly limit?: number | undefined;
}

/** Where articles are dropped. Never written to by a stage. */
export interface DropStore {
  /** The bytes of one version of a dropped file; null when it is gone. */
  read(
    key: string,
    version: string | null,
  ): Promise<{ readonly bytes: Uint8Array; readonly size: number } | null>;
  /** Drops a small file for the API's inline upload. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** A URL to which a browser or curl can PUT a file; null where there is none (the local folder). */
  presignPut(
    key: string,
    contentType: string,
  ): Promise<{ readonly url: string; readonly expires: number } | null>;
  /** Keys dropped since an instant, for the reconciler. */
  list(): AsyncIterable<{
    readonly key: string;
    readonly version: string | null;
    readonly sequencer: string;
  }>;
}

/** Artefacts and reports by key; equal keys hold equal bytes. */
export interface ArtefactStore {
  get(key: string): Promise<Uint8Array | null>;
  put(key: string, bytes: Uint8Array): Promise<void>;
  list(prefix: string): AsyncIterable<string>;
}

/** An article as lists show it. */
export interface ArticleItem {
  readonly articleId: string;
  readonly headline: string;
  readonly published: Report['published'];
  readonly status: ReportStatus;
  readonly rejection: Report['rejection'];
  readonly summary: ReportSummary;
  readonly version: number;
  readonly revision: string;
  /** ISO instant at which this version was published. */
  readonly checkedAt: string;
}

export interface VersionItem {
  readonly version: number;
  readonly revision: string;
  readonly status: ReportStatus;
  readonly checkedAt: string;
  readonly asOf: string;
  readonly engine: string;
  readonly reference: number;
  readonly feedback: number;
  readonly summary: ReportSummary;
  /** Why it was written: a drop, or the run that re-scored it. */
  readonly cause: 'drop' | 'rescore';
}

export interface SpeakerItem {
  readonly speakerId: string;
  readonly name: string;
  readonly role: string | null;
  readonly articles: number;
  readonly latest: string;
}

/** One speaker's tone in one article. */
export interface SpeakerToneItem {
  readonly articleId: string;
  readonly headline: string;
  readonly published: string;
  readonly role: string | null;
  readonly label: ToneLabel;
  readonly outlook: number;
  readonly firmness: number;
  readonly statements: number;
}

/** One figure as lists of figures show it. */
export interface FigureItem {
  readonly articleId: string;
  readonly headline: string;
  readonly published: string;
  readonly figureId: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly today: Verdict;
  readonly subject: { readonly entity: string | null; readonly metric: string | null };
  readonly explanation: string;
  readonly factId: string | null;
}

/** A subject no fact could be found for, with how often it was asked. */
export interface UnmatchedItem {
  readonly subject: string;
  readonly count: number;
  readonly example: { readonly articleId: string; readonly figureId: string; readonly text: string };
}

/** `published`: now the latest; `duplicate`: the same drop again; `stale`: a newer drop is published already. */
export type PublishOutcome = 'published' | 'duplicate' | 'stale';

export interface ArticleQuery extends PageRequest {
  /** ISO day of publication. */
  readonly day?: string | undefined;
  /** Speaker id. */
  readonly speaker?: string | undefined;
  readonly verdict?: Verdict | undefined;
  /** Words of the headline. */
  readonly q?: string | undefined;
}

/** Reports and the index over them. Readers never see an index item whose report is not the current one. */
export interface ReportStore {
  /**
   * Writes report, index, then the `latest` pointer, once for each sequencer (S3's: the shorter right-padded with
   * zeros, compared as text; newer wins, equal is a duplicate). Gives the report its version.
   */
  publish(
    report: Report,
    drop: { readonly sequencer: string; readonly cause: 'drop' | 'rescore'; readonly at: string },
  ): Promise<{ readonly outcome: PublishOutcome; readonly version: number }>;
  latest(articleId: string): Promise<Report | null>;
  version(articleId: string, version: number): Promise<Report | null>;
  versions(articleId: string): Promise<readonly VersionItem[]>;
  /** Newest first. */
  articles(query: ArticleQuery): Promise<Page<ArticleItem>>;
  speakers(query: PageRequest & { readonly q?: string | undefined }): Promise<Page<SpeakerItem>>;
  speaker(speakerId: string, query: PageRequest): Promise<Page<SpeakerToneItem>>;
  figures(query: PageRequest & { readonly verdict: Verdict }): Promise<Page<FigureItem>>;
  figuresByFact(factId: string, query: PageRequest): Promise<Page<FigureItem>>;
  unmatched(query: PageRequest): Promise<Page<UnmatchedItem>>;
  /** What the drop bucket held when each article was last published, for the reconciler. */
  lastSequencer(articleId: string): Promise<string | null>;
}

export interface ImportOutcome {
  /** The version that is current now; unchanged when the import brought nothing new. */
  readonly version: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

export interface ReferenceStore {
  currentVersion(): Promise<number>;
  /** Pins `version`. */
  reader(version: number): ReferenceReader;
  /**
   * All or nothing: writes everything as the next version, then flips the current-version item with a condition.
   * What a stopped import left behind is invisible and cleared by the next.
   */
  import(
    records: AsyncIterable<ReferenceRecord> | Iterable<ReferenceRecord>,
    by: { readonly who: string; readonly why: string; readonly at: string; readonly dryRun?: boolean },
  ): Promise<ImportOutcome>;
  /** A new version without this fact. */
  retract(
    factId: string,
    by: { readonly who: string; readonly why: string; readonly at: string },
  ): Promise<number>;
  fact(factId: string): Promise<Fact | null>;
  facts(query: PageRequest & { readonly entity?: string | undefined }): Promise<Page<Fact>>;
}

export interface FeedbackStore {
  currentVersion(): Promise<number>;
  add(feedback: Omit<FigureFeedback, 'since'>): Promise<FigureFeedback>;
  /** Feedback on an article as of a feedback version, oldest first. */
  of(articleId: string, version: number): Promise<readonly FigureFeedback[]>;
}

export interface LexiconStore {
  currentVersion(): Promise<number>;
  read(version: number): Promise<HouseLexicon>;
  /** Replaces the whole lexicon; the same entries again change nothing. */
  replace(
    entries: readonly HouseLexiconEntry[],
    by: { readonly who: string; readonly why: string; readonly at: string },
  ): Promise<number>;
}

export interface RescoreRun {
  readonly runId: string;
  readonly cause: 'schedule' | 'reference' | 'person';
  readonly status: 'running' | 'done' | 'failed';
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly articles: number;
  readonly changed: number;
  /** The differences: one a figure whose verdict or `today` changed. */
  readonly differences: readonly {
    readonly articleId: string;
    readonly figureId: string;
    readonly text: string;
    readonly from: { readonly verdict: Verdict; readonly today: Verdict } | null;
    readonly to: { readonly verdict: Verdict; readonly today: Verdict } | null;
  }[];
}

export interface RunStore {
  put(run: RescoreRun): Promise<void>;
  get(runId: string): Promise<RescoreRun | null>;
  list(query: PageRequest): Promise<Page<RescoreRun>>;
}

/** Everything a handler can reach. */
export interface Stores {
  readonly drop: DropStore;
  readonly artefacts: ArtefactStore;
  readonly reports: ReportStore;
  readonly reference: ReferenceStore;
  readonly feedback: FeedbackStore;
  readonly lexicon: LexiconStore;
  readonly runs: RunStore;
}
