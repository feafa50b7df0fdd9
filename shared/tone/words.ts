import type { Span } from '../article/span.ts';

/** One word as the tone rules see it, or one mark that ends a clause or a sentence. */
export interface Word extends Span {
  /** Lower case, contractions undone ("won't" is "will" and "not"), the possessive left out; a mark is itself. */
  readonly lower: string;
  readonly mark: boolean;
  /** Part of a name or title: a capital inside a sentence, or at its start before another one; not all capitals. */
  readonly name: boolean;
}

const WORD_OR_MARK = /[\p{L}\p{M}\p{Nd}]+(?:['’][\p{L}\p{M}]+)*|[.!?;:,()—–…]/gu;

const SENTENCE_END = /[.!?:“”"«]/;

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
  let opening = true;
  let pending: { readonly start: number; readonly end: number; readonly piece: string } | null = null;
  const settle = (capitalFollows: boolean) => {
    if (pending !== null) pushWord(words, pending.start, pending.end, pending.piece, capitalFollows);
    pending = null;
  };
  WORD_OR_MARK.lastIndex = start;
  for (;;) {
    const match = WORD_OR_MARK.exec(text);
    if (match === null || match.index >= end) break;
    const from = match.index;
    // Started inside a surrogate pair, a search steps back to its first half.
    if (from < start) continue;
    const to = Math.min(end, from + match[0].length);
    const piece = match[0].slice(0, to - from);
    if (piece.length === 1 && isMark(piece.charCodeAt(0))) {
      settle(false);
      words.push({ start: from, end: to, lower: piece, mark: true, name: false });
      opening = SENTENCE_END.test(piece);
      continue;
    }
    if (!opening && from > start && SENTENCE_END.test(text.charAt(from - 1))) opening = true;
    const capital = isCapital(piece);
    settle(capital);
    if (capital && opening) pending = { start: from, end: to, piece };
    else pushWord(words, from, to, piece, capital);
    opening = false;
  }
  settle(false);
  return words;
}

function pushWord(words: Word[], start: number, end: number, piece: string, name: boolean): void {
  const push = (lower: string) => words.push({ start, end, lower, mark: false, name });
  const lower = piece.toLowerCase();
  const cut = apostrophe(lower);
  if (cut === -1) {
    if (lower === 'cannot') {
      push('can');
      push('not');
    } else push(lower);
    return;
  }
  const straight = lower.replaceAll('’', "'");
  const stem = straight.slice(0, cut);
  const clitic = straight.slice(cut + 1);
  const verb = clitic === 's' && SUBJECTS_OF_IS.has(stem) ? 'is' : CLITICS.get(clitic);
  if (straight.endsWith("n't")) {
    push(IRREGULAR_NEGATIONS.get(straight) ?? straight.slice(0, -3));
    push('not');
  } else if (straight === "let's") {
    push('let');
    push('us');
  } else if (verb !== undefined) {
    push(stem);
    push(verb);
  } else push(clitic === 's' ? stem : straight);
}

function apostrophe(word: string): number {
  const straight = word.indexOf("'");
  return straight === -1 ? word.indexOf('’') : straight;
}

function isCapital(piece: string): boolean {
  const first = piece.charAt(0);
  if (first === first.toLowerCase()) return false;
  return piece.length === 1 ? piece !== 'I' : piece.slice(1) !== piece.slice(1).toUpperCase();
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
