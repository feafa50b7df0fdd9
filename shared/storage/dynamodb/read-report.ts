import type { Report } from '../../report/report.ts';
import type { ArtefactStore } from '../ports.ts';

/** The report at `key`, which an item names. Throws when it is gone: items are written after their objects. */
export async function readReport(artefacts: ArtefactStore, key: string): Promise<Report> {
  const bytes = await artefacts.get(key);
  if (bytes === null) throw new Error(`The report ${key} is missing from the artefact store.`);
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Report;
}
