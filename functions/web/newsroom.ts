import type { Stores } from '../../shared/storage/ports.ts';
import type { RescoreRun } from '../../shared/storage/runs.ts';
import type { Access } from './access/access.ts';

/** What a re-scoring run is to look at, and why. */
export interface RunRequest {
  readonly cause: 'reference' | 'lexicon' | 'person';
  /** Only these articles; null for all of them. */
  readonly articles: readonly string[] | null;
  readonly who: string;
  readonly why: string | null;
}

/** What the web function can set going but does not do itself. */
export interface Actions {
  /** Begins a run with one set of pinned versions and answers as soon as it is on record. */
  startRun(request: RunRequest): Promise<RescoreRun>;
}

/** How much may be sent, in bytes; anything larger goes to, or comes from, a bucket where there is one. */
export interface Limits {
  readonly article: number;
  readonly import: number;
  /** Of an import whose bytes pass by as they come, and are never held. */
  readonly streamedImport: number;
  /** Of an answer, as Lambda counts it; null where anything can be answered. */
  readonly answer: number | null;
}

/** Everything the HTTP app stands on. */
export interface Newsroom {
  readonly stores: Stores;
  readonly auth: Access;
  readonly clock: () => Date;
  /** IANA time zone by which "today" is told. */
  readonly timeZone: string;
  readonly actions: Actions;
  readonly limits: Limits;
  /** Hears of faults that are answered with 500 or 503; never of article text. */
  readonly reportFault: (fault: { readonly message: string; readonly cause: unknown }) => void;
}
