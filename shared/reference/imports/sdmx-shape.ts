import { numberOf, periodOf } from './cells.ts';
import type { ImportProblem } from './import-error.ts';
import { type ImportShape, NOTHING, type RowReading } from './import-shape.ts';
import { recordOf } from './observation.ts';

/** Columns of SDMX-CSV that name the data flow or describe the observation, and so do not name the series. */
const NOT_A_DIMENSION =
  /^(?:DATAFLOW|STRUCTURE|STRUCTURE_ID|STRUCTURE_NAME|ACTION|LAST UPDATE|FREQ|TIME_PERIOD|OBS_[A-Z_]+|UNIT_MEASURE|UNIT|UNIT_MULT|DECIMALS|CONF_STATUS|TIME_FORMAT|BASE_PER|COLLECTION|TITLE|TITLE_COMPL|SOURCE_AGENCY)$/i;
const AREA = /^(?:REF_AREA|GEO|COUNTRY|LOCATION|AREA|COUNTERPART_AREA)$/i;
/** A column may carry id and label: "geo: Geopolitical entity", and so may its cells: "DE: Germany". */
const LABELLED = /^([^:]{1,80}):\s*(.+)$/;

/**
 * SDMX-CSV 1.0 and 2.0: one observation a row, TIME_PERIOD and OBS_VALUE; the dimension of the area names the entity,
 * the other dimensions together name the series. Values are multiplied by ten to the power of UNIT_MULT.
 */
export const sdmxShape: ImportShape = {
  name: 'sdmx-csv',
  recognises: (header) =>
    header.some((column) => idOf(column) === 'TIME_PERIOD') &&
    header.some((column) => idOf(column) === 'OBS_VALUE'),
  reader(header) {
    const ids = header.map(idOf);
    const area = ids.findIndex((id) => AREA.test(id));
    if (area === -1)
      return [{ column: 'REF_AREA', message: 'No column names the area (REF_AREA, geo, LOCATION).' }];
    const dimensions = ids.flatMap((id, index) =>
      index === area || NOT_A_DIMENSION.test(id) ? [] : [index],
    );
    return (row) => readRow(ids, area, dimensions, row);
  },
};

function readRow(
  ids: readonly string[],
  area: number,
  dimensions: readonly number[],
  row: readonly string[],
): RowReading {
  const cell = (id: string) => (row[ids.indexOf(id)] ?? '').trim();
  if (cell('ACTION') === 'D' || cell('OBS_VALUE') === '' || cell('OBS_VALUE') === 'NaN') return NOTHING;
  const value = numberOf(cell('OBS_VALUE'));
  const period = periodOf(cell('TIME_PERIOD'));
  const power = cell('UNIT_MULT') === '' ? 0 : numberOf(labelled(cell('UNIT_MULT')).id);
  const place = labelled((row[area] ?? '').trim());
  const problems: Omit<ImportProblem, 'line'>[] = [];
  if (value === null)
    problems.push({ column: 'OBS_VALUE', message: `Expected a number, found "${cell('OBS_VALUE')}".` });
  if (period === null)
    problems.push({
      column: 'TIME_PERIOD',
      message: `Expected a period such as 2014, 2014-Q2 or 2014-03, found "${cell('TIME_PERIOD')}".`,
    });
  if (power === null)
    problems.push({ column: 'UNIT_MULT', message: `Expected a power of ten, found "${cell('UNIT_MULT')}".` });
  if (place.label === '')
    problems.push({ column: ids[area] ?? 'REF_AREA', message: 'The column of the area is empty.' });
  if (problems.length > 0 || value === null || period === null || power === null)
    return { records: [], problems };
  const names = dimensions
    .map((index) => labelled((row[index] ?? '').trim()).label)
    .filter((name) => name !== '');
  const title = cell('TITLE') || names.join(', ') || labelled(cell('DATAFLOW')).label;
  return {
    records: [
      recordOf({
        entity: place.label,
        code: place.id,
        title,
        unit: labelled(cell('UNIT_MEASURE') || cell('UNIT')).label || null,
        value: scaled(value, power),
        ...period,
        source: { name: flowOf(cell('DATAFLOW') || cell('STRUCTURE_ID')), url: null, retrieved: null },
      }),
    ],
    problems,
  };
}

/** 1.5 with power 6 is 1500000, without the dust of binary fractions. */
function scaled(value: number, power: number): number {
  return power === 0 ? value : Number(`${value}e${power}`);
}

function flowOf(flow: string): string {
  return flow === '' ? 'SDMX' : `SDMX ${flow}`;
}

function idOf(column: string): string {
  const id = labelled(column).id;
  return /^(?:TIME_PERIOD|OBS_VALUE|DATAFLOW|STRUCTURE_ID|ACTION|UNIT_MEASURE|UNIT_MULT|TITLE|UNIT)$/i.test(
    id,
  )
    ? id.toUpperCase()
    : id;
}

function labelled(text: string): { readonly id: string; readonly label: string } {
  const parts = LABELLED.exec(text);
  return parts === null
    ? { id: text, label: text }
    : { id: (parts[1] as string).trim(), label: (parts[2] as string).trim() };
}
