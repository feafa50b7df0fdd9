import type { RunSummary } from '../../../shared/storage/runs.ts';

/** Why a run happened, in a reader's words. */
export function causeWords({ cause, who }: Pick<RunSummary, 'cause' | 'who'>): string {
  return cause === 'schedule'
    ? 'the nightly round'
    : cause === 'reference'
      ? `reference data changed by ${who}`
      : cause === 'lexicon'
        ? `house lexicon changed by ${who}`
        : `asked for by ${who}`;
}

/** How far runs are, in a reader's words. */
export const STATES: Readonly<Record<RunSummary['status'], string>> = {
  running: 'under way',
  done: 'done',
  failed: 'failed',
};
