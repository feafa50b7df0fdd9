import type { Newsroom } from '../newsroom.ts';

/** Has the articles that a new reference version could touch re-scored; the run's id. */
export async function runAfterReferenceChange(
  newsroom: Newsroom,
  by: { readonly who: string; readonly why: string },
): Promise<string> {
  const run = await newsroom.actions.startRun({
    cause: 'reference',
    articles: null,
    who: by.who,
    why: by.why,
  });
  return run.runId;
}
