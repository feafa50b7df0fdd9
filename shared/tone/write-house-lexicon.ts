import type { HouseLexiconEntry } from './house-lexicon.ts';
import { COLUMNS } from './house-lexicon.ts';

const QUOTED = /[",\r\n]|^\s|\s$/;

/** A house lexicon as the CSV that `parseHouseLexicon` reads back to the same entries. */
export function writeHouseLexicon(entries: readonly HouseLexiconEntry[]): string {
  const rows = entries.map(({ phrase, axis, weight, note }) => [phrase, axis, String(weight), note]);
  return [COLUMNS, ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

function cell(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
