import type { Span } from '../../article/span.ts';
import { type Token, tokenize } from '../../article/tokens.ts';
import type { NumberReading } from './numbers/number-reading.ts';
import { readNumber } from './numbers/read-number.ts';

/** A stretch of text cut into tokens, as recognisers and refiners see it. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** ISO day of publication, from which "last July" and "Tuesday" are resolved. */
  readonly published: string;
  /** The number that starts at a token, read once. */
  numberAt(at: number): NumberReading | null;
  /** The token's lower-case text without a possessive "'s"; '' beyond either end. */
  lower(at: number): string;
  /** Offset of a token's end, before a possessive "'s". */
  endOf(at: number): number;
  /** Whether nothing stands between a token and the next. */
  glued(at: number): boolean;
}

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/g;

/** Web addresses: what looks like a number in one is none. */
function findAddresses(text: string, span: Span): readonly Span[] {
  const stretch = text.slice(span.start, span.end);
  if (!stretch.includes('://') && !stretch.includes('www.')) return [];
  return [...stretch.matchAll(ADDRESS)].map((found) => ({
    start: span.start + found.index,
    end: span.start + found.index + found[0].length,
  }));
}

/** Indices of the tokens inside any of the spans; both are in order, so one walk does. */
function tokensInside(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let at = 0;
  for (const { start, end } of spans)
    for (; at < tokens.length && (tokens[at] as Token).start < end; at++)
      if ((tokens[at] as Token).start >= start) inside.add(at);
  return inside;
}

export function readLine(text: string, span: Span, published: string): Line {
  const tokens = tokenize(text, span.start, span.end);
  const inAddress = tokensInside(tokens, findAddresses(text, span));
  const numbers = new Array<NumberReading | null | undefined>(tokens.length);
  return {
    text,
    tokens,
    published,
    numberAt(at) {
      if (tokens[at] === undefined) return null;
      let number = numbers[at];
      if (number === undefined) {
        number = inAddress.has(at) ? null : readNumber(tokens, at);
        numbers[at] = number;
      }
      return number;
    },
    lower: (at) => {
      const lower = tokens[at]?.lower ?? '';
      return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    },
    endOf: (at) => {
      const token = tokens[at];
      return token === undefined ? 0 : token.lower.endsWith("'s") ? token.end - 2 : token.end;
    },
    glued: (at) => tokens[at + 1] !== undefined && tokens[at]?.end === tokens[at + 1]?.start,
  };
}
