import type { VerdictChange } from '../report/difference.ts';
import type { Pins } from '../report/report.ts';
import type { Page, PageRequest } from './page.ts';

export type RunCause = 'schedule' | 'reference' | 'lexicon' | 'person';

/** One re-scoring of the archive, without its differences. */
export interface RunSummary {
  readonly runId: string;
  readonly cause: RunCause;
  readonly status: 'running' | 'done' | 'failed';
  readonly who: string;
  readonly why: string | null;
  /** Everything in the run is judged under these. */
  readonly pins: Pins;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** How many articles there are to look at; null until they are counted. */
  readonly planned: number | null;
  /** All the archive, not some articles. */
  readonly whole: boolean;
  /** Articles looked at so far. */
  readonly articles: number;
  /** Articles that got a new version so far. */
  readonly changed: number;
  /** Articles that could not be judged again; their reports stay as they are. */
  readonly failed: number;
}

export interface RescoreRun extends RunSummary {
  readonly differences: readonly VerdictChange[];
}

export interface RunStore {
  /** Begins a run; beginning it again changes nothing. Answers the run as it is on record. */
  begin(run: BegunRun): Promise<RunSummary>;
  /** Notes how many articles there are to look at. */
  plan(runId: string, articles: number): Promise<void>;
  /** Notes differences, before the reports that show them are published. Noting one again changes nothing. */
  addDifferences(runId: string, differences: readonly VerdictChange[]): Promise<void>;
  /** Notes that a batch was gone through. Noting it again, after a retry, counts nothing twice. */
  addBatch(runId: string, batch: RunBatch): Promise<void>;
  end(runId: string, status: 'done' | 'failed', at: string): Promise<void>;
  get(runId: string): Promise<RescoreRun | null>;
  /** Newest first. */
  list(query: PageRequest): Promise<Page<RunSummary>>;
}

export type BegunRun = Pick<RunSummary, 'runId' | 'cause' | 'who' | 'why' | 'pins' | 'startedAt' | 'whole'>;

export interface RunBatch {
  readonly articleIds: readonly string[];
  readonly changedIds: readonly string[];
  readonly failedIds: readonly string[];
}
