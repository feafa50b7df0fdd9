import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { ReferenceRecord } from '../record.ts';
import { ImportError, type ImportProblem, MOST_PROBLEMS } from './import-error.ts';
import type { ImportShape, RowReader } from './import-shape.ts';
import { ourWorldInDataShape } from './our-world-in-data-shape.ts';
import { sdmxShape } from './sdmx-shape.ts';
import { stetShape } from './stet-shape.ts';
import { worldBankShape } from './world-bank-shape.ts';

const SHAPES: readonly ImportShape[] = [worldBankShape, ourWorldInDataShape, sdmxShape, stetShape];

/** World Bank files open with a few lines of their own; a header is looked for in no more rows than this. */
const HEADER_WITHIN = 10;
/** In bytes: as much of a header as tells its separator. */
const HEADER_LENGTH = 1000;

/** A row as csv-parse hands it on: its cells and the line of the file on which it ends. */
interface CsvRow {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a reference file of any of the recognised shapes (Stet's own CSV, Our World in Data, World Bank, SDMX-CSV),
 * row by row, holding no more than a few of them. UTF-8, with or without a byte order mark.
 *
 * @throws ImportError after the last row if anything is wrong, carrying every problem found (up to `MOST_PROBLEMS`).
 * No record is handed on after the first problem; what was handed on before it must not be made visible.
 */
export async function* readReferenceRecords(
  chunks: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<ReferenceRecord> {
  const problems: ImportProblem[] = [];
  let read: RowReader | null = null;
  let width = 0;
  let preamble = 0;
  let rows = 0;
  let opening = '';
  const watched = noting(chunks, (text) => {
    opening = text;
  });
  for await (const { record: row, line } of rowsOf(watched, problems)) {
    if (read === null) {
      const header = row.map((cell) => cell.trim());
      const opened = openShape(header);
      if (opened === null) {
        preamble += 1;
        if (preamble >= HEADER_WITHIN) break;
        continue;
      }
      if (typeof opened !== 'function')
        throw new ImportError(opened.map((problem) => ({ line, ...problem })));
      read = opened;
      width = header.length;
      continue;
    }
    rows += 1;
    const reading =
      row.length > width && row.slice(width).some((cell) => cell.trim() !== '')
        ? { records: [], problems: [tooWide(row.length, width)] }
        : read(row);
    for (const problem of reading.problems) problems.push({ line, ...problem });
    if (problems.length >= MOST_PROBLEMS) break;
    if (problems.length === 0) yield* reading.records;
  }
  if (read === null && OTHER_SEPARATORS.test(opening)) throw new ImportError([otherSeparators()]);
  if (read === null && problems.length === 0) throw new ImportError([unrecognised()]);
  if (rows === 0 && problems.length === 0) throw new ImportError([empty()]);
  if (problems.length > 0) throw new ImportError(problems.slice(0, MOST_PROBLEMS));
}

/** Hands chunks on and tells the first of them, as far as a header goes. */
async function* noting(
  chunks: AsyncIterable<Uint8Array | string>,
  tell: (text: string) => void,
): AsyncGenerator<Uint8Array | string> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) tell(Buffer.from(chunk).subarray(0, HEADER_LENGTH).toString('utf8'));
    isFirst = false;
    yield chunk;
  }
}

/** The rows with the lines they start on; a broken quotation ends the file and is one more problem. */
async function* rowsOf(
  chunks: AsyncIterable<Uint8Array | string>,
  problems: ImportProblem[],
): AsyncGenerator<{ readonly record: string[]; readonly line: number }> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
  const source = Readable.from(chunks);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvRow>)
      yield { record, line: info.lines - lineBreaksIn(record) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({
      line: lineOf(error),
      column: null,
      message: 'A quotation mark is opened and not closed, or stands inside a cell.',
    });
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function lineBreaksIn(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row)
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

function lineOf(error: CsvError): number {
  const { lines } = error as { lines?: unknown };
  return typeof lines === 'number' ? lines : 1;
}

function openShape(header: readonly string[]): ReturnType<ImportShape['reader']> | null {
  return SHAPES.find((shape) => shape.recognises(header))?.reader(header) ?? null;
}

function tooWide(cells: number, columns: number): Omit<ImportProblem, 'line'> {
  return { column: null, message: `The row has ${cells} cells under ${columns} columns.` };
}

function empty(): ImportProblem {
  return { line: 1, column: null, message: 'The file has a header and no rows.' };
}

const OTHER_SEPARATORS = /^\uFEFF?[\w ]+(?:;|\t)[\w ]+(?:;|\t)/;

function otherSeparators(): ImportProblem {
  return {
    line: 1,
    column: null,
    message:
      'The columns are separated by semicolons or tabs; save the file as CSV with commas (in a spreadsheet: "CSV UTF-8").',
  };
}

function unrecognised(): ImportProblem {
  return {
    line: 1,
    column: null,
    message:
      "No known header: expected Stet's own columns (entity, metric, unit, value, valid_from, kind), Our World in Data (Entity, Code, Year), World Bank (Country Name, Country Code, Indicator Name, Indicator Code) or SDMX-CSV (TIME_PERIOD, OBS_VALUE).",
  };
}
