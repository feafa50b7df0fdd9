import { numberOf, periodOf } from './cells.ts';
import type { ImportProblem } from './import-error.ts';
import { type ImportShape, NOTHING, type RowReading } from './import-shape.ts';
import { recordOf } from './observation.ts';

const SOURCE = { name: 'Our World in Data', url: 'https://ourworldindata.org/', retrieved: null };

/** The grapher's CSV: Entity, Code, Year or Day, then one column for each series; empty cells are gaps. */
export const ourWorldInDataShape: ImportShape = {
  name: 'our-world-in-data',
  recognises: (header) =>
    header[0] === 'Entity' && header[1] === 'Code' && /^(?:Year|Day)$/.test(header[2] ?? ''),
  reader(header) {
    if (header.length < 4) return [{ column: '4', message: 'There is no column of values.' }];
    return (row) => readRow(header, row);
  },
};

function readRow(header: readonly string[], row: readonly string[]): RowReading {
  const [entity = '', code = '', time = '', ...values] = row.map((cell) => cell.trim());
  const period = periodOf(time.padStart(4, '0'));
  if (time.startsWith('-')) return NOTHING;
  const problems: Omit<ImportProblem, 'line'>[] = [];
  if (entity === '') problems.push({ column: 'Entity', message: 'The column Entity is empty.' });
  if (period === null)
    problems.push({ column: header[2] ?? '3', message: `Expected a year or a day, found "${time}".` });
  const records = values.flatMap((cell, index) => {
    const title = header[index + 3] ?? '';
    if (cell === '' || title === '' || !isSeries(values, title, cell)) return [];
    const value = numberOf(cell);
    if (value === null) {
      problems.push({ column: title, message: `Expected a number, found "${cell}".` });
      return [];
    }
    return period === null
      ? []
      : [recordOf({ entity, code, title, unit: null, value, ...period, source: SOURCE })];
  });
  return problems.length > 0 ? { records: [], problems } : { records, problems };
}

/** Charts with a map carry a column of words ("World region according to ..."), which is no series. */
function isSeries(values: readonly string[], title: string, cell: string): boolean {
  return values.length === 1 || !/region|continent|annotation/i.test(title) || numberOf(cell) !== null;
}
