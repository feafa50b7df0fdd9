import { searchWords } from '../../report/search-words.ts';
import { reportKeys } from '../keys.ts';
import type { SpeakerItem } from '../reports.ts';
import type { SpeakerRow } from './report-rows.ts';
import type { Item, Table } from './table.ts';
import { recount } from './tally.ts';

/** An entry of the list of speakers, under the name's whole and under each of its words. */
export interface SpeakerEntry extends Item {
  readonly speaker: SpeakerItem;
}

/**
 * Puts a speaker's entries in the list of speakers right after an article of the day `published` came or went: how
 * many articles, and name and role as the newest has them.
 */
export async function listSpeaker(table: Table, speakerId: string, published: string): Promise<void> {
  const pk = reportKeys.bySpeaker(speakerId);
  const articles = await recount(table, pk, published);
  const newest = (await table.page<SpeakerRow>({ pk, descending: true, limit: 1, consistent: true }))
    .items[0];
  const keys = [
    reportKeys.speakerName(speakerId),
    ...searchWords(speakerId).map((word) => reportKeys.speakerWord(word, speakerId)),
  ];
  if (newest === undefined) {
    await table.writeMany([], keys);
    return;
  }
  const { name, tone } = newest;
  const speaker: SpeakerItem = { speakerId, name, role: tone.role, articles, latest: tone.published };
  await table.writeMany(keys.map((key) => ({ ...key, speaker })));
}
