import type { RunCause, RunSummary } from '../../../shared/storage/ports.ts';

/** Why runs happen, in a reader's words. */
export const CAUSES: Readonly<Record<RunCause, string>> = {
  schedule: 'the nightly round',
  reference: 'changed reference data',
  person: 'somebody asked',
};

/** How far runs are, in a reader's words. */
export const STATES: Readonly<Record<RunSummary['status'], string>> = {
  running: 'under way',
  done: 'done',
  failed: 'failed',
};
