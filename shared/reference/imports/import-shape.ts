import type { ReferenceRecord } from '../record.ts';
import type { ImportProblem } from './import-error.ts';

/** What one row brings: facts, or what is wrong with it. */
export interface RowReading {
  readonly records: readonly ReferenceRecord[];
  readonly problems: readonly Omit<ImportProblem, 'line'>[];
}

export type RowReader = (row: readonly string[]) => RowReading;

/** One kind of CSV file, recognised by its header. */
export interface ImportShape {
  readonly name: 'stet' | 'our-world-in-data' | 'world-bank' | 'sdmx-csv';
  /** Whether this row is the header of such a file. */
  recognises(header: readonly string[]): boolean;
  /** Reads the rows below `header`; what is wrong with the header itself comes back as problems. */
  reader(header: readonly string[]): RowReader | readonly Omit<ImportProblem, 'line'>[];
}

export const NOTHING: RowReading = { records: [], problems: [] };
