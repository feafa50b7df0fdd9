import type { Newsroom, RunRequest } from '../newsroom.ts';

/** Has the articles re-scored that a new version of the reference data or the house lexicon could touch; the run's id. */
export async function runAfterChange(
  newsroom: Newsroom,
  cause: Exclude<RunRequest['cause'], 'person'>,
  by: { readonly who: string; readonly why: string },
): Promise<string> {
  const run = await newsroom.actions.startRun({ cause, articles: null, who: by.who, why: by.why });
  return run.runId;
}
