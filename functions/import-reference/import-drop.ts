import { readReferenceRecords } from '../../shared/reference/imports/read-reference.ts';
import { type DropEvent, dropVersionOf } from '../../shared/runtime/drop-event.ts';
import { PermanentError } from '../../shared/runtime/errors.ts';
import type { ImportOutcome, Stores } from '../../shared/storage/ports.ts';

/**
 * Imports a reference file that was dropped, as it streams in. Throws `ImportError` with all that is wrong with it,
 * `PermanentError` when it was deleted before it could be read; in both cases nothing has changed.
 */
export async function importDrop(
  event: DropEvent,
  stores: Pick<Stores, 'drop' | 'reference'>,
): Promise<ImportOutcome> {
  const { key } = event.detail.object;
  const chunks = await stores.drop.stream(key, dropVersionOf(event));
  if (chunks === null) throw new PermanentError('The reference file was deleted before it could be read.');
  const by = { who: 'drop', why: `${key} was dropped`, at: event.time };
  return await stores.reference.import(readReferenceRecords(chunks), by);
}
