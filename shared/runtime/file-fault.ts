/** One thing wrong with a file to be imported, of whatever kind. */
export interface FileFault {
  /** 1 for the first line of the file. */
  readonly line: number;
  /** Name of the column, or its number; null for the line as a whole. */
  readonly column: string | number | null;
  readonly message: string;
}

/** Where a fault is, in words. */
export function placeOf({ line, column }: FileFault): string {
  return column === null ? `line ${line}` : `line ${line}, column ${column}`;
}
