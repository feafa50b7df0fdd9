import { PermanentError } from './errors.ts';
import { type FileFault, placeOf } from './file-fault.ts';
import type { StageTools } from './stage.ts';

/** A dropped file of which nothing was imported, because of what is in it: each fault with its line and column. */
export interface RefusedImport {
  readonly refused: readonly string[];
}

/** No more faults than this are told. */
const MOST_TOLD = 50;

/**
 * What `importing` gives, or why it gives nothing. A wrong file is no failure of the function: it is told and counted
 * as `ImportsRefused`, and any other error is thrown on.
 */
export async function importedOrRefused<Outcome extends object>(
  importing: () => Promise<Outcome>,
  { logger, count }: Pick<StageTools, 'logger' | 'count'>,
): Promise<Outcome | RefusedImport> {
  try {
    return await importing();
  } catch (error) {
    const refused = faultsIn(error);
    if (refused === null) throw error;
    logger.warn('refused', { faults: refused });
    count('ImportsRefused', 1);
    return { refused };
  }
}

function faultsIn(error: unknown): string[] | null {
  if (error instanceof PermanentError) return [error.message];
  const problems = (error as { problems?: unknown } | null)?.problems;
  if (!Array.isArray(problems)) return null;
  const lines = (problems as FileFault[]).map((fault) => `${placeOf(fault)}: ${fault.message}`);
  const more = lines.length - MOST_TOLD;
  return more > 0 ? [...lines.slice(0, MOST_TOLD), `… and ${more} more.`] : lines;
}
