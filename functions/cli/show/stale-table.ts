import Table from 'cli-table3';
import { valueWords } from '../../../shared/figures/wording/amount-words.ts';
import type { StaleSeries } from '../../../shared/reference/stale-series.ts';
import { stalenessInWords } from '../../../shared/reference/staleness-words.ts';
import type { Terminal } from '../terminal.ts';
import { plain } from './plain.ts';

const DUE_COLUMN = 12;
const SUBJECT_COLUMN = 26;
const VALUE_COLUMN = 18;

/** Facts that have likely gone stale by the ISO day `asOf`, as a fact-checker works through them. */
export function staleTable(found: readonly StaleSeries[], asOf: string, terminal: Terminal): string {
  if (found.length === 0) return `Nothing has gone stale by ${asOf}.`;
  const table = new Table({
    head: ['Due since', 'Who or what', 'Latest value', 'Why'],
    colWidths: [
      DUE_COLUMN,
      SUBJECT_COLUMN,
      VALUE_COLUMN,
      terminal.width - DUE_COLUMN - SUBJECT_COLUMN - VALUE_COLUMN - 5,
    ],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { fact, staleness } of found)
    table.push([
      staleness.due,
      plain(`${fact.entity}, ${fact.metric}`),
      plain(valueWords(fact)),
      stalenessInWords(staleness),
    ]);
  const count = found.length === 1 ? '1 fact has' : `${found.length} facts have`;
  return `${count} likely gone stale by ${asOf}, those longest due first.\n${table.toString()}`;
}
