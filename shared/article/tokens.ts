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
    const space = endOfMatch(SPACE, text, at);
    if (space > at) {
      at = space;
      continue;
    }
    const word = endOfMatch(WORD, text, at);
    const number = word > at ? at : endOfMatch(NUMBER, text, at);
    const kind = word > at ? 'word' : number > at ? 'number' : 'mark';
    const code = text.codePointAt(at) as number;
    const stop = Math.min(
      end,
      kind === 'word' ? word : kind === 'number' ? number : at + (code > 0xffff ? 2 : 1),
    );
    const piece = text.slice(at, stop);
    tokens.push({
      start: at,
      end: stop,
      kind,
      text: piece,
      lower: kind === 'word' ? piece.toLowerCase().replaceAll('’', "'") : piece,
    });
    at = stop;
  }
  return tokens;
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
