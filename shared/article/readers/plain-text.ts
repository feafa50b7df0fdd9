import { type Block, type Draft, normaliseText } from '../draft.ts';
import { type FoundParagraph, withKinds } from '../paragraph-kinds.ts';
import type { Span } from '../span.ts';
import { isNextLine, startsLowerCase, wrapWidth } from './line-wrap.ts';

/** The mark of a list item: it stays in the text and outside the paragraph. */
const LIST_MARK = /^(?:[-*•‣◦]|\d{1,2}[.)])[ \t]+(?=\S)/u;

/**
 * Reads plain text. Nothing is rewritten: blank lines part the paragraphs, and so does each line end, unless the text
 * was wrapped to a column width by an editor or a mail program.
 */
export function readPlainText(content: string): Draft {
  const text = normaliseText(content);
  return { text, paragraphs: withKinds(text, findParagraphs(text)), stated: [], fallback: [] };
}

/** The same paragraphs as blocks, for a plain text that a file of another format carries. */
export function blocksOfPlainText(content: string): Block[] {
  const text = normaliseText(content);
  return findParagraphs(text).map(({ start, end, kind }) => ({ kind, text: text.slice(start, end) }));
}

/** The paragraphs of a normalised text, without line ends, outer white space and list marks. */
function findParagraphs(text: string): FoundParagraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const found: FoundParagraph[] = [];
  let previous: Span | null = null;
  for (const line of lines) {
    const mark = LIST_MARK.exec(text.slice(line.start, line.start + 8))?.[0].length ?? 0;
    const open = found.at(-1);
    if (open && previous && mark === 0 && width !== null && continues(text, previous, line, width)) {
      found[found.length - 1] = { ...open, end: line.end };
    } else {
      found.push({ start: line.start + mark, end: line.end, kind: mark > 0 ? 'list-item' : null });
    }
    previous = line;
  }
  return found;
}

/** The lines that are not blank, trimmed. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end);
    const start = at + line.length - line.trimStart().length;
    if (start < end) lines.push({ start, end: at + line.trimEnd().length });
    at = end + 1;
  }
  return lines;
}

/** Whether `next` follows `line` without a blank line, and its first word would not have fitted on it. */
function continues(text: string, line: Span, next: Span, width: number): boolean {
  if (!isNextLine(text, line, next)) return false;
  if (startsLowerCase(text, next)) return true;
  const word = text.slice(next.start, next.end).search(/\s/);
  const length = word < 0 ? next.end - next.start : word;
  return line.end - line.start + 1 + length > width;
}
