import { type DropEvent, dropVersionOf } from '../../shared/runtime/drop-event.ts';
import { PermanentError } from '../../shared/runtime/errors.ts';
import type { LexiconOutcome, Stores } from '../../shared/storage/ports.ts';
import { readHouseLexicon } from '../../shared/tone/read-house-lexicon.ts';

/**
 * Puts a dropped house lexicon in the place of the one before. Throws `LexiconError` with all that is wrong with it,
 * `PermanentError` when it was deleted before it could be read; in both cases nothing has changed.
 */
export async function importLexicon(
  event: DropEvent,
  stores: Pick<Stores, 'drop' | 'lexicon'>,
): Promise<LexiconOutcome> {
  const { key } = event.detail.object;
  const chunks = await stores.drop.stream(key, dropVersionOf(event));
  if (chunks === null) throw new PermanentError('The house lexicon was deleted before it could be read.');
  const by = { who: 'drop', why: `${key} was dropped`, at: event.time };
  return await stores.lexicon.replace(await readHouseLexicon(chunks), by);
}
