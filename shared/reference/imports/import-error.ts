/** One thing wrong with a file to be imported. */
export interface ImportProblem {
  /** 1 for the first line of the file. */
  readonly line: number;
  /** Name of the column in the header; its number where it has no name; null for the line as a whole. */
  readonly column: string | null;
  /** One plain sentence. */
  readonly message: string;
}

/** No more than this many problems are collected from one file. */
export const MOST_PROBLEMS = 1000;

/** A file that cannot be imported, with everything found wrong with it, in the order of its lines. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problems: readonly ImportProblem[];

  constructor(problems: readonly ImportProblem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(
      first === undefined
        ? 'The file cannot be imported.'
        : `line ${first.line}${first.column === null ? '' : `, column ${first.column}`}: ${first.message}${more}`,
    );
    this.problems = problems;
  }
}
