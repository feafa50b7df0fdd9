import type { Verdict } from '../figures/figure.ts';
import type { Report, ReportStatus, ReportSummary } from '../report/report.ts';
import type { ToneLabel } from '../tone/tone.ts';
import type { Page, PageRequest } from './page.ts';

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
  readonly lexicon: number;
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

/** A subject no fact could be found for, with how many articles speak of it. */
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
  /** Only those with an alarming figure or that could not be checked; alone, the gravest first. */
  readonly attention?: boolean | undefined;
  /** Words of the headline. */
  readonly q?: string | undefined;
}

/** What a report is published for: a drop, or a run that judges the latest drop again. */
export interface PublishedDrop {
  /** Empty where the drop store knows none, as S3 outside its events. Of no account for a re-scoring. */
  readonly sequencer: string;
  /** `Drop.version` of what was read. */
  readonly dropVersion: string | null;
  readonly cause: 'drop' | 'rescore';
  /** ISO instant: of the drop, or of the run. */
  readonly at: string;
}

/** Reports and the index over them. Readers never see an index item whose report is not the current one. */
export interface ReportStore {
  /**
   * Writes report, index, then the `latest` pointer, once for each sequencer (S3's: the shorter right-padded with
   * zeros, compared as text; newer wins, equal is a duplicate). Gives the report its version.
   */
  publish(
    report: Report,
    drop: PublishedDrop,
  ): Promise<{ readonly outcome: PublishOutcome; readonly version: number }>;
  latest(articleId: string): Promise<Report | null>;
  version(articleId: string, version: number): Promise<Report | null>;
  versions(articleId: string): Promise<readonly VersionItem[]>;
  /** A URL from which a version's JSON can be had for a minute; null where there is no such version, or no URLs. */
  presignGet(articleId: string, version: number): Promise<string | null>;
  /** Newest first. */
  articles(query: ArticleQuery): Promise<Page<ArticleItem>>;
  speakers(query: PageRequest & { readonly q?: string | undefined }): Promise<Page<SpeakerItem>>;
  speaker(speakerId: string, query: PageRequest): Promise<Page<SpeakerToneItem>>;
  figures(query: PageRequest & { readonly verdict: Verdict }): Promise<Page<FigureItem>>;
  figuresByFact(factId: string, query: PageRequest): Promise<Page<FigureItem>>;
  unmatched(query: PageRequest): Promise<Page<UnmatchedItem>>;
  /** What the drop store held when the article was last published, for the reconciler; null when it never was. */
  lastDrop(
    articleId: string,
  ): Promise<{ readonly sequencer: string; readonly dropVersion: string | null; readonly at: string } | null>;
  /**
   * The day given by the earliest drop of the article that was ever told, which is remembered: the day `at` falls on
   * in `timeZone` (IANA) unless an earlier one is known.
   */
  firstDropDay(articleId: string, at: string, timeZone: string): Promise<string>;
  /** Versions whose difference has not been announced yet; null when all are. `from` 0: nothing was before. */
  unannounced(articleId: string): Promise<{ readonly from: number; readonly to: number } | null>;
  /** Remembers that everything up to `version` was announced. */
  markAnnounced(articleId: string, version: number): Promise<void>;
  /** Every article that has a report, in order of id, for runs over the archive. */
  articleIds(): AsyncIterable<string>;
}
