import type { Span } from './span.ts';

/** `word`: letters with inner apostrophes; `number`: digits with inner separators; `mark`: one other character. */
export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, with a typographic apostrophe made straight. */
  readonly lower: string;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/uy;
const SPACE = /\s+/uy;

/**
 * Cuts `text[start..end)` into words, numbers and single marks, in order; white space is left out. A hyphen is a mark,
 * so "30-nation" is three tokens; letters that touch digits ("$5bn", "G20") are tokens of their own. Linear in length.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const space = endOfSpace(text, at);
    if (space > at) {
      at = space;
      continue;
    }
    const word = endOfWord(text, at);
    const number = word > at ? at : endOfNumber(text, at);
    const kind = word > at ? 'word' : number > at ? 'number' : 'mark';
    const stop = Math.min(end, kind === 'word' ? word : kind === 'number' ? number : endOfMark(text, at));
    const piece = text.slice(at, stop);
    tokens.push({ start: at, end: stop, kind, text: piece, lower: kind === 'word' ? lowerOf(piece) : piece });
    at = stop;
  }
  return tokens;
}

function endOfMark(text: string, at: number): number {
  return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Most text is ASCII: it is read by its codes, and only what is not goes to the patterns. */
const FIRST_NON_ASCII = 0x80;
const SPACE_CODE = 0x20;
const APOSTROPHE = 0x27;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function endOfSpace(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > SPACE_CODE && code < FIRST_NON_ASCII) return at;
  return code === SPACE_CODE &&
    text.charCodeAt(at + 1) > SPACE_CODE &&
    text.charCodeAt(at + 1) < FIRST_NON_ASCII
    ? at + 1
    : endOfMatch(SPACE, text, at);
}

function endOfWord(text: string, at: number): number {
  let next = at;
  let code = text.charCodeAt(next);
  if (code < FIRST_NON_ASCII && !isLetter(code)) return at;
  while (isLetter(code)) code = text.charCodeAt(++next);
  return code >= FIRST_NON_ASCII || code === APOSTROPHE ? endOfMatch(WORD, text, at) : next;
}

function endOfNumber(text: string, at: number): number {
  let next = at;
  let code = text.charCodeAt(next);
  if (code < FIRST_NON_ASCII && !isDigit(code)) return at;
  while (isDigit(code)) code = text.charCodeAt(++next);
  return code >= FIRST_NON_ASCII || code === 0x2c || code === 0x2e ? endOfMatch(NUMBER, text, at) : next;
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
