/** A stretch of an article's text: JavaScript string indices, `end` exclusive, `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the very characters it covers. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span `start..end` with its characters cut from `text`. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
