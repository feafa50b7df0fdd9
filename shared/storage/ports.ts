import type { FigureFeedback } from '../figures/feedback.ts';
import type { Verdict } from '../figures/figure.ts';
import type { Fact } from '../reference/fact.ts';
import type { ReferenceReader } from '../reference/lookup.ts';
import type { NewFact, ReferenceRecord } from '../reference/record.ts';
import type { VerdictChange } from '../report/difference.ts';
import type { Report, ReportStatus, ReportSummary } from '../report/report.ts';
import type { ReferenceChange } from '../report/touched-by.ts';
import type { HouseLexicon, HouseLexiconEntry } from '../tone/house-lexicon.ts';
import type { LexiconDifference } from '../tone/lexicon-difference.ts';
import type { ToneLabel } from '../tone/tone.ts';
import type { Page, PageRequest } from './page.ts';
import type { RunStore } from './runs.ts';

/** One dropped version of a file. */
export interface Drop {
  readonly key: string;
  /** Names this version's bytes for ever; null where the store keeps none. */
  readonly version: string | null;
  /** Orders the versions of one key: S3's, or the number the local journal gave. */
  readonly sequencer: string;
  /** ISO instant of the drop. */
  readonly at: string;
  /** Bytes. */
  readonly size: number;
}

/** Where articles are dropped. Never written to by a stage. */
export interface DropStore {
  /** The bytes of one version of a dropped file (null: of its newest); null when it is gone. */
  read(
    key: string,
    version: string | null,
  ): Promise<{ readonly bytes: Uint8Array; readonly size: number } | null>;
  /** The bytes as they come, for files too large to hold; null when it is gone. */
  stream(key: string, version: string | null): Promise<AsyncIterable<Uint8Array> | null>;
  /** Drops a small file for the API's inline upload. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** A URL to which a browser or curl can PUT a file; null where there is none (the local folder). */
  presignPut(
    key: string,
    contentType: string,
  ): Promise<{ readonly url: string; readonly expires: number } | null>;
  /** The newest version of every dropped file, in order of key, for the reconciler. */
  list(): AsyncIterable<Drop>;
}

/** Artefacts and reports by key; equal keys hold equal bytes. */
export interface ArtefactStore {
  get(key: string): Promise<Uint8Array | null>;
  put(key: string, bytes: Uint8Array): Promise<void>;
  list(prefix: string): AsyncIterable<string>;
  /** A URL from which the bytes can be had for a minute, without signing in; null where there is none (a folder). */
  presignGet(key: string): Promise<string | null>;
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

export interface ImportOutcome {
  /** The version that is current now; unchanged when the import brought nothing new or was a dry run. */
  readonly version: number;
  /** Facts that were not there before. */
  readonly added: number;
  /** Facts that gave way to others of the same series and first day. */
  readonly replaced: number;
  /** Facts that were there already, word for word. */
  readonly unchanged: number;
  /** The first hundred facts that came and that gave way. */
  readonly difference: { readonly added: readonly NewFact[]; readonly replaced: readonly Fact[] };
}

/** Who changed the reference data or the house lexicon, why, and when (ISO instant). */
export interface ChangeBy {
  readonly who: string;
  readonly why: string;
  readonly at: string;
}

/** A change of the reference data: the version it made and who made it; `by` null where that is not on record. */
export interface AliasChange {
  readonly version: number;
  readonly by: ChangeBy | null;
}

/** A name under which an entity goes, or went, as it is looked up. */
export interface EntityAlias {
  readonly alias: string;
  readonly since: AliasChange;
  /** Null: it still has the name. */
  readonly until: AliasChange | null;
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
    by: ChangeBy & { readonly dryRun?: boolean },
  ): Promise<ImportOutcome>;
  /** A new version without this fact; the current one when it is not there. */
  retract(factId: string, by: ChangeBy): Promise<number>;
  /** What changed after version `from` up to `to`; null when it is too much to name: then anything may have. */
  changes(from: number, to: number): Promise<ReferenceChange | null>;
  /**
   * A new version in which `fact` stands in the place of `factId`, all or nothing; entity, metric and their names stay.
   * Null when there is no such fact now.
   */
  correct(factId: string, fact: NewFact, by: ChangeBy): Promise<number | null>;
  /** Every name an entity has or had; null where there is no such entity. */
  aliases(entity: string): Promise<readonly EntityAlias[] | null>;
  /** A new version in which the entity goes by that name; null where there is no such entity or it does already. */
  addAlias(entity: string, alias: string, by: ChangeBy): Promise<number | null>;
  /**
   * A new version in which it no longer does; null where it does not now. Imports do not bring the name back.
   */
  removeAlias(entity: string, alias: string, by: ChangeBy): Promise<number | null>;
  fact(factId: string): Promise<Fact | null>;
  facts(query: PageRequest & { readonly entity?: string | undefined }): Promise<Page<Fact>>;
}

export interface FeedbackStore {
  currentVersion(): Promise<number>;
  add(feedback: Omit<FigureFeedback, 'since'>): Promise<FigureFeedback>;
  /** Feedback on an article as of a feedback version, oldest first. */
  of(articleId: string, version: number): Promise<readonly FigureFeedback[]>;
}

/** One version of the house lexicon, with who made it; null for version 0. */
export interface StoredLexicon extends HouseLexicon {
  readonly by: ChangeBy | null;
}

export interface LexiconVersionItem extends ChangeBy {
  readonly version: number;
  /** How many phrases it holds. */
  readonly phrases: number;
}

export interface LexiconOutcome {
  /** The version that is current now; unchanged when the entries were there already or it was a dry run. */
  readonly version: number;
  readonly difference: LexiconDifference;
}

/** The house lexicon. Its versions are numbered in one line with those of feedback, so there are gaps. */
export interface LexiconStore {
  /** 0 as long as there has been none. */
  currentVersion(): Promise<number>;
  /** The newest version not after `version`. */
  read(version: number): Promise<StoredLexicon>;
  /**
   * Replaces the whole lexicon; the same entries again, in whatever order, change nothing. Throws `SupersededError` where
   * `basis` is given and is not the current version.
   */
  replace(
    entries: readonly HouseLexiconEntry[],
    by: ChangeBy & { readonly dryRun?: boolean; readonly basis?: number | undefined },
  ): Promise<LexiconOutcome>;
  /** Newest first. */
  versions(query: PageRequest): Promise<Page<LexiconVersionItem>>;
}

/** Where verdict changes are announced: an event bus, or a list on disk. */
export interface Announcements {
  announce(changes: readonly VerdictChange[], cause: { readonly runId: string | null }): Promise<void>;
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
  readonly announcements: Announcements;
}
