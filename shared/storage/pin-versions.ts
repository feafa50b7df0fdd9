import type { Pins } from '../report/report.ts';
import type { Stores } from './ports.ts';

/**
 * The versions that are current now, to judge everything in one run by. `engine` names the rules that are running,
 * `asOf` is the ISO day for the `today` answers.
 */
export async function pinVersions(
  stores: Pick<Stores, 'reference' | 'feedback' | 'lexicon'>,
  engine: string,
  asOf: string,
): Promise<Pins> {
  const [reference, feedback, lexicon] = await Promise.all([
    stores.reference.currentVersion(),
    stores.feedback.currentVersion(),
    stores.lexicon.currentVersion(),
  ]);
  return { engine, lexicon, reference, feedback, asOf };
}
