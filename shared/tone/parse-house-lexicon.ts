import { type Info, parse } from 'csv-parse/sync';
import { COLUMNS, type HouseLexiconEntry } from './house-lexicon.ts';
import { wordsOfPhrase } from './house-phrases.ts';
import type { ToneAxis } from './tone.ts';

/** One thing that is wrong with a house lexicon file. Lines and columns count from 1; a column is a cell. */
export interface LexiconProblem {
  readonly line: number;
  readonly column: number | null;
  readonly message: string;
}

/** Says everything that is wrong with a house lexicon file at once. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  readonly problems: readonly LexiconProblem[];

  constructor(problems: readonly LexiconProblem[]) {
    super(
      problems
        .map(
          ({ line, column, message }) =>
            `line ${line}${column === null ? '' : `, column ${column}`}: ${message}`,
        )
        .join('\n'),
    );
    this.problems = problems;
  }
}

const REQUIRED = ['phrase', 'axis', 'weight'] as const;
const AXES: readonly string[] = ['outlook', 'firmness'] satisfies readonly ToneAxis[];
/** In words. */
const LONGEST_PHRASE = 8;
/** In characters. */
const LONGEST = { phrase: 200, note: 500 };
const MOST_PHRASES = 5000;

interface Row {
  readonly record: readonly string[];
  readonly info: Info;
}

/**
 * Reads a house lexicon: CSV with the columns `phrase`, `axis` (`outlook` or `firmness`), `weight` (-1..1) and, if
 * wanted, `note`, known by name and in any order. A phrase may stand once on each axis.
 * @throws {LexiconError} with every problem found; nothing of a faulty file is used.
 */
export function parseHouseLexicon(csv: string): HouseLexiconEntry[] {
  const [header, ...rows] = readRows(csv);
  if (header === undefined) throw new LexiconError([{ line: 1, column: null, message: 'the file is empty' }]);
  const places = placesOf(header.record);
  const problems: LexiconProblem[] = [];
  if (rows.length > MOST_PHRASES)
    problems.push({ line: 1, column: null, message: `a house lexicon has at most ${MOST_PHRASES} phrases` });
  const seen = new Map<string, number>();
  const entries = rows.map(({ record, info }) => {
    const line = info.lines;
    const cell = (name: (typeof COLUMNS)[number]) =>
      record[places.get(name) ?? -1]?.trim().replace(/\s+/g, ' ') ?? '';
    const report = (name: (typeof COLUMNS)[number], message: string) =>
      problems.push({ line, column: (places.get(name) ?? 0) + 1, message });
    const phrase = cell('phrase');
    const axis = cell('axis').toLowerCase();
    const weight = cell('weight') === '' ? Number.NaN : Number(cell('weight'));
    const words = phrase.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    if (words === 0) report('phrase', 'a phrase needs a word');
    else if (words > LONGEST_PHRASE) report('phrase', `a phrase has at most ${LONGEST_PHRASE} words`);
    for (const name of ['phrase', 'note'] as const)
      if (cell(name).length > LONGEST[name])
        report(name, `a ${name} has at most ${LONGEST[name]} characters`);
    if (!AXES.includes(axis)) report('axis', `the axis is "outlook" or "firmness", not "${axis}"`);
    if (!(weight >= -1 && weight <= 1)) report('weight', 'the weight is a number from -1 to 1');
    const key = `${axis} ${wordsOfPhrase(phrase)}`;
    const first = seen.get(key);
    if (first !== undefined) report('phrase', `the phrase stands on line ${first} already`);
    seen.set(key, first ?? line);
    return { phrase, axis: axis as ToneAxis, weight, note: cell('note') };
  });
  if (problems.length > 0) throw new LexiconError(problems);
  return entries;
}

function readRows(csv: string): Row[] {
  try {
    return parse(csv, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as Row[];
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    throw new LexiconError([{ line: lines ?? 1, column: null, message }]);
  }
}

function placesOf(header: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const problems: LexiconProblem[] = [];
  header.forEach((cell, at) => {
    const name = cell.trim().toLowerCase();
    if (!COLUMNS.some((column) => column === name))
      problems.push({ line: 1, column: at + 1, message: `there is no column "${name}"` });
    else if (places.has(name)) problems.push({ line: 1, column: at + 1, message: `"${name}" stands twice` });
    else places.set(name, at);
  });
  for (const name of REQUIRED)
    if (!places.has(name))
      problems.push({ line: 1, column: null, message: `the column "${name}" is missing` });
  if (problems.length > 0) throw new LexiconError(problems);
  return places;
}
