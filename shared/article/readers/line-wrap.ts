import type { Span } from '../span.ts';

const NARROWEST = 40;
const WIDEST = 100;
/** In wrapped prose most lines go on in lower case, in prose of one paragraph a line hardly any. */
const GOING_ON = 0.4;

/** The column width to which prose was wrapped, in characters; null where each line is a paragraph of its own. */
export function wrapWidth(text: string, lines: readonly Span[]): number | null {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  let pairs = 0;
  let goingOn = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || !isNextLine(text, before, line)) continue;
    pairs++;
    if (startsLowerCase(text, line)) goingOn++;
  }
  return pairs > 0 && goingOn >= pairs * GOING_ON ? width : null;
}

/** Whether no blank line parts two lines. */
export function isNextLine(text: string, line: Span, next: Span): boolean {
  const first = text.indexOf('\n', line.end);
  const second = text.indexOf('\n', first + 1);
  return second < 0 || second >= next.start;
}

export function startsLowerCase(text: string, line: Span): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}
