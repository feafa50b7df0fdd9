import type { Span } from '../article/span.ts';
import { isDoubledMark } from './grammar/words.ts';

/** A stretch between quotation marks, marks included; never inside another one of its list. */
export interface QuotedSpan extends Span {
  /** Whether its closing mark was found; a quotation may run to the paragraph's end and reopen in the next. */
  readonly closed: boolean;
  /** Whether the marks are single ones. */
  readonly single: boolean;
}

const CLOSER_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
};

/**
 * The outermost quotations of one paragraph, in order. Straight marks open or close by what stands beside them; a
 * single mark opens a quotation only where a closing one that is no apostrophe follows. A double quotation that is
 * never closed runs to the paragraph's end. One pass; linear in length.
 */
export function findQuotedSpans(text: string, paragraph: Span): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: { at: number; closer: string; nested: string[] } | null = null;
  const singles = new SingleClosers(text, paragraph);
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!isQuotationMark(text.charCodeAt(at))) continue;
    const doubled = isDoubledMark(text, at);
    const mark = doubled ? DOUBLED : text.charAt(at);
    if (doubled) {
      if (open === null && opensDoubled(text, at, paragraph)) open = { at, closer: DOUBLED, nested: [] };
      else if (open !== null && open.closer === DOUBLED && !opensDoubled(text, at, paragraph)) {
        spans.push({ start: open.at, end: at + 2, closed: true, single: false });
        open = null;
      }
      at += 1;
      continue;
    }
    if (open !== null) {
      const inner = open.nested.at(-1);
      if (inner !== undefined && mark === inner && closesHere(text, at, mark)) open.nested.pop();
      else if (mark === open.closer && closesHere(text, at, mark)) {
        spans.push({ start: open.at, end: at + 1, closed: true, single: isSingle(mark) });
        open = null;
      } else if ((mark === '“' || mark === '«') && open.nested.length < 4) {
        const closer = CLOSER_OF[mark] as string;
        // A mark that opens while the same kind is open either nests or shows that the first was never closed.
        if (closer === open.closer && !hasTwoClosers(text, at, paragraph.end, closer)) continue;
        open.nested.push(closer);
      }
      continue;
    }
    if (mark === '“' || mark === '«' || mark === '„')
      open = { at, closer: CLOSER_OF[mark] as string, nested: [] };
    else if (mark === '"' && opensHere(text, at, paragraph)) open = { at, closer: '"', nested: [] };
    else if ((mark === '‘' || mark === "'") && opensHere(text, at, paragraph)) {
      const end = singles.closerAfter(at, CLOSER_OF[mark] as string);
      if (end > 0) {
        spans.push({ start: at, end: end + 1, closed: true, single: true });
        at = end;
      }
    }
  }
  if (open !== null) spans.push({ start: open.at, end: paragraph.end, closed: false, single: false });
  return spans;
}

const STRAIGHT_MARKS: ReadonlySet<number> = new Set([...'"\'`'].map((mark) => mark.charCodeAt(0)));
const OTHER_MARKS: ReadonlySet<number> = new Set([...'«»‘’“”„'].map((mark) => mark.charCodeAt(0)));

/** Whether a character is a quotation mark of any kind; most are letters, and told so at once. */
function isQuotationMark(code: number): boolean {
  if (code > 0x60 && code < 0xab) return false;
  return code < 0x80 ? STRAIGHT_MARKS.has(code) : OTHER_MARKS.has(code);
}

/** Stands for a doubled mark, '' or ``, as closer. */
const DOUBLED = "''";

function opensDoubled(text: string, at: number, paragraph: Span): boolean {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = at + 2 < paragraph.end ? text.charAt(at + 2) : ' ';
  return /[\s([{—–\-/:,]/.test(before) && !/\s/.test(after);
}

/** Finds closing single marks; remembers how far it looked in vain, so that the whole stays linear. */
class SingleClosers {
  readonly #text: string;
  readonly #paragraph: Span;
  readonly #none = new Map<string, number>();

  constructor(text: string, paragraph: Span) {
    this.#text = text;
    this.#paragraph = paragraph;
  }

  /** Index of the mark that closes the single quotation opened at `open`, or -1. */
  closerAfter(open: number, closer: string): number {
    const from = this.#none.get(closer);
    if (from !== undefined && open >= from) return -1;
    const limit = Math.min(this.#paragraph.end, open + 600);
    let last = -1;
    for (let at = open + 2; at < limit; at += 1) {
      const mark = this.#text.charAt(at);
      if (mark === '“' || mark === '"' || mark === '”') break;
      if (mark !== closer || isLetterAt(this.#text, at + 1)) continue;
      const before = this.#text.charAt(at - 1);
      if (before === ' ') continue;
      if ('.,?!…'.includes(before) || ',.;:?!)'.includes(this.#text.charAt(at + 1)) || before !== 's')
        return at;
      if (last < 0) last = at;
    }
    if (last < 0 && limit === this.#paragraph.end) this.#none.set(closer, open);
    return last;
  }
}

function opensHere(text: string, at: number, paragraph: Span): boolean {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' ';
  return (/[\s([{—–\-/:,]/.test(before) || '“"‘'.includes(before)) && !/\s/.test(after);
}

function closesHere(text: string, at: number, mark: string): boolean {
  if (mark !== '"' && mark !== '’' && mark !== "'") return true;
  if (mark === '"') {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    // Between a space and a letter a straight mark can only open: the one before was never closed, or it nests.
    return !(/[\s(]/.test(before) && /[\p{L}\p{N}[]/u.test(after));
  }
  return !isLetterAt(text, at + 1);
}

/** How far ahead a nested quotation's closing mark is looked for. */
const NESTED_REACH = 1000;

function hasTwoClosers(text: string, from: number, end: number, closer: string): boolean {
  const ahead = text.slice(from + 1, Math.min(end, from + 1 + NESTED_REACH));
  const first = ahead.indexOf(closer);
  return first >= 0 && ahead.indexOf(closer, first + 1) >= 0;
}

function isSingle(mark: string): boolean {
  return mark === '’' || mark === "'";
}

function isLetterAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character.toLowerCase() !== character.toUpperCase();
}
