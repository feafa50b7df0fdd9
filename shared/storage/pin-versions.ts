import { ENGINE_VERSION } from '../report/engine.ts';
import type { Pins } from '../report/report.ts';
import type { Stores } from './ports.ts';

/** The versions that are current now, to judge everything in one run by; `asOf` is the ISO day for `today`. */
export async function pinVersions(
  stores: Pick<Stores, 'reference' | 'feedback'>,
  asOf: string,
): Promise<Pins> {
  const [reference, feedback] = await Promise.all([
    stores.reference.currentVersion(),
    stores.feedback.currentVersion(),
  ]);
  return { engine: ENGINE_VERSION, reference, feedback, asOf };
}
