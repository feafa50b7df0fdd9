import type { FigureFeedback } from '../figures/feedback.ts';
import type { Fact } from '../reference/fact.ts';
import type { ReferenceReader } from '../reference/lookup.ts';
import type { NewFact, ReferenceRecord } from '../reference/record.ts';
import type { StaleSeries } from '../reference/stale-series.ts';
import type { VerdictChange } from '../report/difference.ts';
import type { ReferenceChange } from '../report/touched-by.ts';
import type { HouseLexicon, HouseLexiconEntry } from '../tone/house-lexicon.ts';
import type { LexiconDifference } from '../tone/lexicon-difference.ts';
import type { Page, PageRequest } from './page.ts';
import type { ReportStore } from './reports.ts';
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

/** One version of the reference data, with who made it, why and when. */
export interface ReferenceVersionItem extends ChangeBy {
  readonly version: number;
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
  /** Newest first. */
  versions(query: PageRequest): Promise<Page<ReferenceVersionItem>>;
  /** The series that have likely gone stale by the ISO day `asOf`, those longest due first. */
  stale(query: PageRequest & { readonly asOf: string }): Promise<Page<StaleSeries>>;
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
