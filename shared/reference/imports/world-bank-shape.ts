import { numberOf, periodOf } from './cells.ts';
import type { ImportProblem } from './import-error.ts';
import type { ImportShape, RowReading } from './import-shape.ts';
import { recordOf } from './observation.ts';

const HEADER = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code'];
const DATABANK_YEAR = /^(\d{4})(?: \[YR\d{4}\])?$/;
const SOURCE = { name: 'World Bank', url: 'https://data.worldbank.org/', retrieved: null };

/** World Bank CSV: four columns that name the series, then one for each year; empty cells and ".." are gaps. */
export const worldBankShape: ImportShape = {
  name: 'world-bank',
  recognises: (header) => HEADER.every((column, index) => header[index] === column),
  reader(header) {
    const years = header.map((column) => DATABANK_YEAR.exec(column)?.[1] ?? null);
    if (years.every((year) => year === null))
      return [{ column: '5', message: 'There is no column for a year.' }];
    return (row) => readRow(header, years, row);
  },
};

function readRow(
  header: readonly string[],
  years: readonly (string | null)[],
  row: readonly string[],
): RowReading {
  const [entity = '', code = '', title = ''] = row.map((cell) => cell.trim());
  const problems: Omit<ImportProblem, 'line'>[] = [];
  if (entity === '') problems.push({ column: 'Country Name', message: 'The column Country Name is empty.' });
  if (title === '')
    problems.push({ column: 'Indicator Name', message: 'The column Indicator Name is empty.' });
  const records = years.flatMap((year, index) => {
    const cell = (row[index] ?? '').trim();
    if (year === null || cell === '' || cell === '..') return [];
    const value = numberOf(cell);
    const period = periodOf(year);
    if (value === null || period === null) {
      problems.push({ column: header[index] ?? year, message: `Expected a number, found "${cell}".` });
      return [];
    }
    return [recordOf({ entity, code, title, unit: null, value, ...period, source: SOURCE })];
  });
  return problems.length > 0 ? { records: [], problems } : { records, problems };
}
