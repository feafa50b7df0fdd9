import { defaultTolerance } from '../default-tolerance.ts';
import type { FactKind, FactTolerance } from '../fact.ts';
import { factId } from '../fact-id.ts';
import type { NewFact } from '../record.ts';
import { isDay, listOf, numberOf } from './cells.ts';
import type { ImportProblem } from './import-error.ts';
import type { ImportShape, RowReading } from './import-shape.ts';

/** Without these columns a file is not read. */
export const REQUIRED_COLUMNS = ['entity', 'metric', 'unit', 'value', 'valid_from', 'kind'] as const;
const OPTIONAL = [
  'entity_aliases',
  'metric_terms',
  'lower',
  'upper',
  'valid_to',
  'source_name',
  'source_url',
  'note',
  'tolerance',
  'released',
  'retrieved',
] as const;
const KINDS: readonly string[] = ['state', 'event', 'period', 'cumulative'] satisfies FactKind[];
const TOLERANCES: readonly string[] = ['exact', 'measured'] satisfies FactTolerance[];

type Column = (typeof REQUIRED_COLUMNS)[number] | (typeof OPTIONAL)[number];
type Cells = Readonly<Record<Column, string>>;
type Problem = Omit<ImportProblem, 'line'>;

/** Stet's own reference CSV; columns are known by name and may stand in any order. */
export const stetShape: ImportShape = {
  name: 'stet',
  recognises: (header) => header.includes('entity') && header.includes('metric'),
  reader(header) {
    const missing = REQUIRED_COLUMNS.filter((column) => !header.includes(column));
    if (missing.length > 0)
      return missing.map((column) => ({ column, message: `The column ${column} is missing.` }));
    const places = new Map(header.map((column, index) => [column, index]));
    const cell = (row: readonly string[], column: Column) => (row[places.get(column) ?? -1] ?? '').trim();
    return (row) =>
      readCells(
        Object.fromEntries(
          [...REQUIRED_COLUMNS, ...OPTIONAL].map((column) => [column, cell(row, column)]),
        ) as Cells,
      );
  },
};

function readCells(cells: Cells): RowReading {
  const problems = problemsOf(cells);
  if (problems.length > 0) return { records: [], problems };
  const entry = {
    entity: cells.entity,
    metric: cells.metric,
    terms: listOf(cells.metric_terms),
    unit: cells.unit,
    kind: cells.kind as FactKind,
  };
  return {
    records: [{ metric: entry, aliases: listOf(cells.entity_aliases), fact: factOf(cells) }],
    problems,
  };
}

function factOf(cells: Cells): NewFact {
  const fact = {
    entity: cells.entity,
    metric: cells.metric,
    unit: cells.unit,
    value: cells.value === '' ? null : cells.kind === 'event' ? cells.value : numberOf(cells.value),
    lower: numberOf(cells.lower),
    upper: numberOf(cells.upper),
    validFrom: cells.valid_from,
    validTo: cells.valid_to || null,
    kind: cells.kind as FactKind,
    tolerance: (cells.tolerance as FactTolerance) || defaultTolerance(cells.metric, cells.unit),
    released: cells.released || null,
    source: {
      name: cells.source_name,
      url: cells.source_url || null,
      retrieved: cells.retrieved || null,
    },
    note: cells.note || null,
  };
  return { id: factId(fact), ...fact };
}

const RULES: readonly ((cells: Cells) => Problem | null)[] = [
  (cells) => filled(cells, 'entity'),
  (cells) => filled(cells, 'metric'),
  (cells) => filled(cells, 'unit'),
  (cells) => oneOf(cells, 'kind', KINDS),
  (cells) => (cells.tolerance === '' ? null : oneOf(cells, 'tolerance', TOLERANCES)),
  (cells) => filled(cells, 'valid_from') ?? day(cells, 'valid_from'),
  (cells) => day(cells, 'valid_to'),
  (cells) => day(cells, 'released'),
  (cells) => day(cells, 'retrieved'),
  (cells) =>
    cells.valid_to !== '' && cells.valid_to < cells.valid_from
      ? { column: 'valid_to', message: `${cells.valid_to} is before ${cells.valid_from}.` }
      : null,
  (cells) => (cells.kind === 'event' ? null : number(cells, 'value')),
  (cells) => (cells.kind === 'event' ? (filled(cells, 'value') ?? day(cells, 'value')) : null),
  (cells) => number(cells, 'lower'),
  (cells) => number(cells, 'upper'),
  someValue,
  boundsInOrder,
  (cells) =>
    cells.source_url === '' || /^https?:$/.test(URL.parse(cells.source_url)?.protocol ?? '')
      ? null
      : { column: 'source_url', message: 'This is not an address on the web (https://…).' },
];

function problemsOf(cells: Cells): Problem[] {
  return RULES.flatMap((rule) => rule(cells) ?? []);
}

function filled(cells: Cells, column: Column): Problem | null {
  return cells[column] === '' ? { column, message: `The column ${column} is empty.` } : null;
}

function oneOf(cells: Cells, column: Column, allowed: readonly string[]): Problem | null {
  return allowed.includes(cells[column])
    ? null
    : { column, message: `Expected one of ${allowed.join(', ')}, found "${cells[column]}".` };
}

function day(cells: Cells, column: Column): Problem | null {
  return cells[column] === '' || isDay(cells[column])
    ? null
    : { column, message: `Expected a day such as 2024-03-07, found "${cells[column]}".` };
}

function number(cells: Cells, column: Column): Problem | null {
  return cells[column] === '' || numberOf(cells[column]) !== null
    ? null
    : { column, message: `Expected a number in base units such as 44000000000, found "${cells[column]}".` };
}

function someValue(cells: Cells): Problem | null {
  return cells.kind !== 'event' && cells.value === '' && (cells.lower === '' || cells.upper === '')
    ? { column: 'value', message: 'A fact needs a value, or both lower and upper.' }
    : null;
}

function boundsInOrder(cells: Cells): Problem | null {
  const lower = numberOf(cells.lower);
  const upper = numberOf(cells.upper);
  return lower !== null && upper !== null && lower > upper
    ? { column: 'lower', message: `${cells.lower} is above the upper bound ${cells.upper}.` }
    : null;
}
