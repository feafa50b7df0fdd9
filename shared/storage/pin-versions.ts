import type { Pins } from '../report/report.ts';
import type { Stores } from './ports.ts';

/**
 * The versions that are current now, to judge everything in one run by. `engine` names the rules that are running,
 * `asOf` is the ISO day for the `today` answers.
 */
export async function pinVersions(
  stores: Pick<Stores, 'reference' | 'feedback'>,
  engine: string,
  asOf: string,
): Promise<Pins> {
  const [reference, feedback] = await Promise.all([
    stores.reference.currentVersion(),
    stores.feedback.currentVersion(),
  ]);
  return { engine, reference, feedback, asOf };
}
