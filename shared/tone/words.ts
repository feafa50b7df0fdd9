import type { Span } from '../article/span.ts';

/** One word as the tone rules see it, or one mark that ends a clause or a sentence. */
export interface Word extends Span {
  /** Lower case, contractions undone ("won't" is "will" and "not"), the possessive left out; a mark is itself. */
  readonly lower: string;
  readonly mark: boolean;
}

const WORD_OR_MARK = /[\p{L}\p{M}\p{Nd}]+(?:['’][\p{L}\p{M}]+)*|[.!?;:,()—–…]/gu;

/** The word a clitic stands for; `'s` is a verb only after the words in {@link SUBJECTS_OF_IS}. */
const CLITICS: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['m', 'am'],
  ['d', 'would'],
]);
const SUBJECTS_OF_IS = new Set(
  'it that there he she what who here where this how everything nothing something'.split(' '),
);
/** Negated auxiliaries whose stem changes; the others only lose their "n't". */
const IRREGULAR_NEGATIONS: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
]);

/**
 * The words and clause marks of `text[start..end)` in order. Quotation marks and hyphens are left out, so that a phrase
 * is found across them. Both halves of a contraction carry the span of the whole. Linear in length.
 */
export function toneWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  WORD_OR_MARK.lastIndex = start;
  for (;;) {
    const match = WORD_OR_MARK.exec(text);
    if (match === null || match.index >= end) return words;
    const from = match.index;
    const to = Math.min(end, from + match[0].length);
    const piece = match[0].slice(0, to - from);
    if (piece.length === 1 && isMark(piece.charCodeAt(0)))
      words.push({ start: from, end: to, lower: piece, mark: true });
    else pushWord(words, from, to, piece);
  }
}

function pushWord(words: Word[], start: number, end: number, piece: string): void {
  const lower = piece.toLowerCase();
  const cut = lower.search(/['’]/);
  if (cut === -1) {
    if (lower === 'cannot') pushAll(words, start, end, 'can', 'not');
    else words.push({ start, end, lower, mark: false });
    return;
  }
  const straight = lower.replaceAll('’', "'");
  const stem = straight.slice(0, cut);
  const clitic = straight.slice(cut + 1);
  if (straight.endsWith("n't"))
    pushAll(words, start, end, IRREGULAR_NEGATIONS.get(straight) ?? straight.slice(0, -3), 'not');
  else if (straight === "let's") pushAll(words, start, end, 'let', 'us');
  else if (CLITICS.has(clitic)) pushAll(words, start, end, stem, CLITICS.get(clitic) as string);
  else if (clitic === 's' && SUBJECTS_OF_IS.has(stem)) pushAll(words, start, end, stem, 'is');
  else if (clitic === 's') words.push({ start, end, lower: stem, mark: false });
  else words.push({ start, end, lower: straight, mark: false });
}

function pushAll(words: Word[], start: number, end: number, ...lowers: string[]): void {
  for (const lower of lowers) words.push({ start, end, lower, mark: false });
}

function isMark(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x2c ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 0x2026
  );
}
